package dk.snitflade.gateway.fordring;

import java.util.Objects;

/**
 * Who owes: one identification of the debtor (MFKundeStruktur, nymf.md 3.3). The number of a person never leaves through
 * {@link #toString()}.
 */
public record Skyldner(Art art, String nummer) {

    /** The four kinds of debtor number PSRM knows (psrm.md 2.2). */
    public enum Art {
        CPR,
        SE,
        CVR,
        AKR
    }

    public Skyldner {
        Objects.requireNonNull(art);
        Objects.requireNonNull(nummer);
    }

    @Override
    public String toString() {
        return art + " ****";
    }
}
