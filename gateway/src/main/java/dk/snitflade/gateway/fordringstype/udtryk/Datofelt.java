package dk.snitflade.gateway.fordringstype.udtryk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The date operands. */
public enum Datofelt implements Datoudtryk, Operand {
    STIFTELSE("stiftelse", f -> f.krav().stiftelse()),
    FORFALD("forfald", f -> f.krav().forfald()),
    SRB("srb", f -> f.krav().srb()),
    PERIODE_FRA("periode_fra", f -> f.krav().periodeFra()),
    PERIODE_TIL("periode_til", f -> f.krav().periodeTil()),
    MODTAGELSE("modtagelse", f -> f.krav().modtagelse()),
    HOVEDFORFALD("hovedfordring.forfald", f -> f.krav().hovedforfald()),
    HOVEDMODTAGELSE("hovedfordring.modtagelse", f -> f.krav().hovedmodtagelse()),
    FORAELDELSE("foraeldelse", f -> f.haefter().foraeldelse()),
    DOM_DATO("dom_dato", f -> f.haefter().domDato()),
    FORLIG_DATO("forlig_dato", f -> f.haefter().forligDato());

    private final String navn;
    private final Function<Fakta, LocalDate> vaerdi;

    Datofelt(String navn, Function<Fakta, LocalDate> vaerdi) {
        this.navn = navn;
        this.vaerdi = vaerdi;
    }

    @Override
    public LocalDate dato(Fakta fakta) {
        return vaerdi.apply(fakta);
    }

    @Override
    public String navn() {
        return navn;
    }

    @Override
    public boolean haefter() {
        return compareTo(FORAELDELSE) >= 0;
    }

    @Override
    public List<Udtryk> dele() {
        return List.of();
    }

    @Override
    public String tekst() {
        return navn;
    }
}
