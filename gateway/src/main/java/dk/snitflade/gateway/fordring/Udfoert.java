package dk.snitflade.gateway.fordring;

import java.util.List;
import java.util.Objects;

/** What was done by an action that was carried out, as far as a receipt tells it (UdførtAktionValg, nymf.md 4.1). */
public sealed interface Udfoert {

    long fordringId();

    /** A create: who is liable, those the back end added included (the owner of a firm, AKR numbers). */
    record Oprettet(long fordringId, List<Haeftelse> haeftelser) implements Udfoert {
        /** Notes and documents are not echoed: a receipt has no room for them. */
        public Oprettet {
            haeftelser = haeftelser.stream().map(Haeftelse::udenBilag).toList();
        }
    }

    /**
     * A withdrawal.
     *
     * @param saldo the balance that was returned
     * @param renter the interest, item by item; may be empty
     */
    record Tilbagekaldt(long fordringId, Beloeb saldo, List<Rente> renter) implements Udfoert {
        public Tilbagekaldt {
            Objects.requireNonNull(saldo);
            renter = List.copyOf(renter);
        }
    }

    /** @param periode null when the back end does not say */
    record Rente(Periode periode, Beloeb beloeb) {
        public Rente {
            Objects.requireNonNull(beloeb);
        }
    }
}
