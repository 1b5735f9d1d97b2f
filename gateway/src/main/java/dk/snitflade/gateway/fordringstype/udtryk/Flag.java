package dk.snitflade.gateway.fordringstype.udtryk;

import java.util.List;
import java.util.Locale;

/** The two flags of a debtor's liability; each is a condition of its own. */
public enum Flag implements Betingelse, Operand {
    DOM,
    FORLIG;

    @Override
    public boolean opfyldt(Fakta fakta) {
        return this == DOM ? fakta.haefter().dom() : fakta.haefter().forlig();
    }

    @Override
    public boolean haefter() {
        return true;
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
