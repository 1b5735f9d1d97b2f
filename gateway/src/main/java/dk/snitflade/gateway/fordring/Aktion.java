package dk.snitflade.gateway.fordring;

import java.util.Objects;

/**
 * One action as the sender stated it (FordringAktion, nymf.md 3.1).
 *
 * @param fordringshaver DMIFordringHaverID, four digits or more
 * @param struktur the code whose structure stood under AktionValg; another than kode when the sender mixed them up
 */
public record Aktion(Aktionskode kode, long fordringshaver, Handling handling, Aktionskode struktur) {

    public Aktion {
        Objects.requireNonNull(kode);
        Objects.requireNonNull(handling);
        Objects.requireNonNull(struktur);
    }

    /** An action whose structure is the one its code calls for, as far as its content allows. */
    public Aktion(Aktionskode kode, long fordringshaver, Handling handling) {
        this(
                kode,
                fordringshaver,
                handling,
                handling.koder().contains(kode) ? kode : handling.koder().get(0));
    }

    /** The master data of the claim the action creates; null when it creates none. */
    public Fordringsdata data() {
        return handling instanceof Handling.Opret || handling instanceof Handling.Genindsend ? handling.data() : null;
    }
}
