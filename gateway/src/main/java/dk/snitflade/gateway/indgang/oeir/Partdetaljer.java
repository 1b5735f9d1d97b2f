package dk.snitflade.gateway.indgang.oeir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What is kept of a party but never sent on (oir.md 3.1, 5.3); null where the contract marks 0..1.
 *
 * @param cvr beside an SE number of its own
 * @param foedt of a foreign party
 * @param land of a foreign party
 * @param administrator VAERGE, BOBESTYRER, ADVOKAT, FULDMAGT or ANDEN
 */
record Partdetaljer(
        String cvr,
        LocalDate foedt,
        String land,
        String administrator,
        List<Adresse> adresser,
        List<Abonnement> abonnementer) {

    static final Partdetaljer INGEN = new Partdetaljer(null, null, null, null, List.of(), List.of());

    /** An address by its lines, or by its DAR identification; til is null while it is in use. */
    record Adresse(List<String> linjer, UUID dar, String land, LocalDate fra, LocalDate til) {

        Adresse {
            linjer = List.copyOf(linjer);
        }

        Adresse medTil(LocalDate sidsteDag) {
            return new Adresse(linjer, dar, land, fra, sidsteDag);
        }
    }

    /** What is sent to the party on paper or Digital Post; til is null while it runs. */
    record Abonnement(String materiale, LocalDate fra, LocalDate til) {

        Abonnement medTil(LocalDate sidsteDag) {
            return new Abonnement(materiale, fra, sidsteDag);
        }
    }

    Partdetaljer {
        adresser = List.copyOf(adresser);
        abonnementer = List.copyOf(abonnementer);
    }

    /** With the address in place of one from the same day. */
    Partdetaljer med(Adresse ny) {
        List<Adresse> alle = new ArrayList<>(adresser);
        alle.removeIf(anden -> anden.fra().equals(ny.fra()));
        alle.add(ny);
        return new Partdetaljer(cvr, foedt, land, administrator, alle, abonnementer);
    }

    /** With the subscription in place of one of the same kind from the same day. */
    Partdetaljer med(Abonnement nyt) {
        List<Abonnement> alle = new ArrayList<>(abonnementer);
        alle.removeIf(andet ->
                andet.materiale().equals(nyt.materiale()) && andet.fra().equals(nyt.fra()));
        alle.add(nyt);
        return new Partdetaljer(cvr, foedt, land, administrator, adresser, alle);
    }
}
