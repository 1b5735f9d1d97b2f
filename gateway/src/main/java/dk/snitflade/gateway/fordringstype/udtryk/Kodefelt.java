package dk.snitflade.gateway.fordringstype.udtryk;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The operands whose value is one of a few words. */
public enum Kodefelt implements Vaerdiudtryk, Operand {
    ART("INDR", "MODR"),
    KATEGORI("HF", "RELATERET");

    private final Set<String> koder;

    Kodefelt(String... koder) {
        this.koder = Set.of(koder);
    }

    /** The words it may be compared with; a claim may carry another one. */
    public Set<String> koder() {
        return koder;
    }

    /** The word of the claim; null when left out. */
    String kode(Fakta fakta) {
        return this == ART ? fakta.krav().art() : fakta.krav().kategori().name();
    }

    @Override
    public boolean tom(Fakta fakta) {
        return kode(fakta) == null;
    }

    @Override
    public String vist(Fakta fakta) {
        return tom(fakta) ? Visning.TOM : kode(fakta);
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
