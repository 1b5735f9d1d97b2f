package dk.snitflade.gateway.fordring;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount in kroner with up to two decimals, and the currency it was stated in (nymf.md 2.5: never oere integers).
 *
 * @param valuta three letters; anything but DKK is rejected with 152
 * @param kroner the amount; may be zero or negative on the wire, which is a business rejection and no breach of form
 */
public record Beloeb(String valuta, BigDecimal kroner) {

    public Beloeb {
        Objects.requireNonNull(valuta);
        Objects.requireNonNull(kroner);
    }

    public static Beloeb kroner(BigDecimal kroner) {
        return new Beloeb("DKK", kroner);
    }
}
