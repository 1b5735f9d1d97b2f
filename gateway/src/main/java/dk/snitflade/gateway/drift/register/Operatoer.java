package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.revision.Ophav;
import jakarta.servlet.http.HttpServletRequest;

/** Who is at the other end. Until there is a login, whoever they say they are: the port is open to this machine only. */
final class Operatoer {

    private static final String HOVED = "X-Operatoer";
    private static final String UKENDT = "lokal";

    private Operatoer() {}

    /** Who changes something and why; null, with the faults told to the reader, when the reason is missing. */
    static Ophav ophav(HttpServletRequest kald, String aarsag, Feltlaeser laeser) {
        String navn = Feltlaeser.valgfri(kald.getHeader(HOVED));
        return Ophav.laes(laeser, navn == null ? UKENDT : navn, aarsag);
    }
}
