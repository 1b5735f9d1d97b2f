package dk.snitflade.gateway.fordring;

import java.util.Objects;

/**
 * One action as the sender stated it (FordringAktion, nymf.md 3.1).
 *
 * @param fordringshaver DMIFordringHaverID, four digits or more
 */
public record Aktion(Aktionskode kode, long fordringshaver, Handling handling) {

    public Aktion {
        Objects.requireNonNull(kode);
        Objects.requireNonNull(handling);
    }

    /** The master data of the claim the action creates; null when it creates none. */
    public Fordringsdata data() {
        if (handling instanceof Handling.Opret opret) {
            return opret.data();
        }
        return handling instanceof Handling.Genindsend genindsend ? genindsend.data() : null;
    }
}
