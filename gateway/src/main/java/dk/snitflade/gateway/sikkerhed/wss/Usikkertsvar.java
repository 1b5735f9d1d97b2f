package dk.snitflade.gateway.sikkerhed.wss;

import dk.snitflade.gateway.sikkerhed.Maskering;

/** An answer that nobody we know has vouched for. */
public final class Usikkertsvar extends Exception {

    /** Not signed at all. */
    static final String USIKRET = "usikret";

    /** A fault that is not signed; the real system sends such before it has read who we are (nymf.md 7.4). */
    static final String USIKRET_FEJL = "usikret fejl";

    /** Signed or encrypted otherwise than it must be. */
    static final String BRUDT_SEGL = "brudt segl";

    private static final long serialVersionUID = 1L;
    private static final int LAENGST = 300;

    private final String grund;

    /**
     * @param grund one of the constants
     * @param forklaring for the log; may hold words of the answer, which are masked, shortened and put on one line
     */
    Usikkertsvar(String grund, String forklaring) {
        super(grund + ": " + rens(forklaring));
        this.grund = grund;
    }

    private static String rens(String tekst) {
        String paaEnLinje = Maskering.maskerAlt(String.valueOf(tekst).replaceAll("\\p{Cntrl}+", " "));
        return paaEnLinje.length() > LAENGST ? paaEnLinje.substring(0, LAENGST) : paaEnLinje;
    }

    /** A key of {@code Svartavle}. */
    public String grund() {
        return grund;
    }
}
