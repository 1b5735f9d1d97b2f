package dk.snitflade.gateway.register;

import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.felt.Feltlaeser;
import java.util.List;

/** A change of the register, or a question about it, that cannot be met; nothing has been changed. */
public final class RegisterAfvist extends RuntimeException {

    /** Whose move it is now. */
    public enum Grund {
        /** What was sent cannot be read; correct it. */
        UGYLDIG,
        /** There is nothing under that name. */
        FINDES_IKKE,
        /** It cannot stand beside what the register holds, or somebody else was first; read again. */
        KONFLIKT
    }

    private final Grund grund;
    private final transient List<Feltfejl> fejl;

    public RegisterAfvist(Grund grund, List<Feltfejl> fejl) {
        super(grund.name());
        this.grund = grund;
        this.fejl = List.copyOf(fejl);
    }

    public static RegisterAfvist findesIkke(String tekst) {
        return new RegisterAfvist(Grund.FINDES_IKKE, List.of(Feltfejl.af(null, tekst)));
    }

    public static RegisterAfvist konflikt(String felt, String tekst) {
        return new RegisterAfvist(Grund.KONFLIKT, List.of(Feltfejl.af(felt, tekst)));
    }

    /** Throws when the reader has met something wrong. */
    public static void hvisUgyldig(Feltlaeser laeser) {
        if (!laeser.fejlfri()) {
            throw new RegisterAfvist(Grund.UGYLDIG, laeser.fejl());
        }
    }

    public Grund grund() {
        return grund;
    }

    public List<Feltfejl> fejl() {
        return fejl;
    }
}
