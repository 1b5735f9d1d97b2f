package dk.snitflade.gateway.fordringstype.udtryk;

import java.math.BigDecimal;

/** The three ways to calculate with numbers. */
public enum Regneart {
    PLUS('+'),
    MINUS('-'),
    GANGE('*');

    private final char tegn;

    Regneart(char tegn) {
        this.tegn = tegn;
    }

    char tegn() {
        return tegn;
    }

    BigDecimal regn(BigDecimal venstre, BigDecimal hoejre) {
        if (this == GANGE) {
            return venstre.multiply(hoejre);
        }
        return this == PLUS ? venstre.add(hoejre) : venstre.subtract(hoejre);
    }
}
