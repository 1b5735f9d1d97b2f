package dk.snitflade.gateway.fordringstype.udtryk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The amount operands, in kroner. */
public enum Beloebsfelt implements Taludtryk, Operand {
    HOVEDSTOL,
    BELOEB;

    @Override
    public BigDecimal tal(Fakta fakta) {
        return this == HOVEDSTOL ? fakta.krav().hovedstol() : fakta.krav().beloeb();
    }

    @Override
    public String navn() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Udtryk> dele() {
        return List.of();
    }

    @Override
    public String tekst() {
        return navn();
    }
}
