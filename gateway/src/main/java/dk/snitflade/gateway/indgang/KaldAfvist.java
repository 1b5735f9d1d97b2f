package dk.snitflade.gateway.indgang;

import dk.snitflade.gateway.fordring.Afvisning;

/** The call is rejected in its answer's context; nothing of it is stored (nymf.md 2.6, level 2). */
public class KaldAfvist extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Afvisning afvisning;

    public KaldAfvist(Afvisning afvisning) {
        super(afvisning.tekst());
        this.afvisning = afvisning;
    }

    public Afvisning afvisning() {
        return afvisning;
    }
}
