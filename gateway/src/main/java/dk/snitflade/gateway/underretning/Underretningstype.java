package dk.snitflade.gateway.underretning;

import java.util.Optional;
import java.util.stream.Stream;

/** What a notification tells (nymf.md 4.3). Each has one structure of the contract. */
public enum Underretningstype {
    /** Monthly settlement with the fordringshaver. */
    AFREGNING("Afregning"),
    /** Movements of the balances, day by day. */
    UDLIGNING("Udligning"),
    /** As UDLIGNING, split into principal and interest, with undone coverage. PSRM only. */
    ALLOKERING("Allokering"),
    /** Interest added, by the month or in detail by the day. */
    RENTE("Rente"),
    /** The claim is written off. */
    AFSKRIVNING("Afskrivning"),
    /** The claim is given back to the fordringshaver. */
    RETUR("Retur"),
    /** Another fordringshaver administers the claim. ex-MF only. */
    NY_TRANSPORT_ADMINISTRATOR("NyTransportAdministrator"),
    /** The debtor has another number than before. ex-MF only. */
    KUNDE_AENDRING("KundeÆndring");

    private final String struktur;

    Underretningstype(String navn) {
        struktur = "MFUnderret" + navn + "Struktur";
    }

    /** Local name of the structure in the SKAT dialect. */
    public String struktur() {
        return struktur;
    }

    /** The type a structure belongs to, by its SKAT name. */
    static Optional<Underretningstype> af(String struktur) {
        return Stream.of(values())
                .filter(type -> type.struktur.equals(struktur))
                .findFirst();
    }
}
