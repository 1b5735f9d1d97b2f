package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.revision.Ophav;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Who is at the other end: the one who has logged in; where nobody has to, whoever they say they are. */
public final class Operatoer {

    private static final String HOVED = "X-Operatoer";
    private static final String PARAMETER = "operatoer";
    private static final String UKENDT = "lokal";

    private Operatoer() {}

    /** Who changes something and why; null, with the faults told to the reader, when the reason is missing. */
    public static Ophav ophav(HttpServletRequest kald, String aarsag, Feltlaeser laeser) {
        if (kald.getRemoteUser() != null) {
            return Ophav.laes(laeser, kald.getRemoteUser(), aarsag);
        }
        String hoved = kald.getHeader(HOVED);
        String navn = Feltlaeser.valgfri(hoved == null ? kald.getParameter(PARAMETER) : utf8(hoved));
        return Ophav.laes(laeser, navn == null ? UKENDT : navn, aarsag);
    }

    /** The server reads a header as ISO-8859-1, but people send their ø as UTF-8. */
    private static String utf8(String hoved) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(hoved.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return hoved;
        }
    }
}
