package dk.snitflade.gateway.fordringstype.udtryk;

import java.util.List;

/** The text operand. Only whether it is filled in can be asked, and its text is never shown: it may name people. */
public enum Tekstfelt implements Vaerdiudtryk, Operand {
    BESKRIVELSE;

    @Override
    public boolean tom(Fakta fakta) {
        return !fakta.krav().beskrevet();
    }

    @Override
    public String vist(Fakta fakta) {
        return tom(fakta) ? Visning.TOM : "udfyldt";
    }

    @Override
    public String navn() {
        return "beskrivelse";
    }

    @Override
    public List<Udtryk> dele() {
        return List.of();
    }

    @Override
    public String tekst() {
        return navn();
    }

    /** Whether a text has at least one character a person can see (fordringstyper.yaml 1e). Null has none. */
    public static boolean synlig(String tekst) {
        return tekst != null && tekst.codePoints().anyMatch(Tekstfelt::synligt);
    }

    private static boolean synligt(int tegn) {
        return !Character.isWhitespace(tegn)
                && !Character.isSpaceChar(tegn)
                && !Character.isISOControl(tegn)
                && Character.getType(tegn) != Character.FORMAT;
    }
}
