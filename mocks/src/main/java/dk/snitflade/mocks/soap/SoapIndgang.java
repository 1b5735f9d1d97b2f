package dk.snitflade.mocks.soap;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.BiFunction;

/**
 * The SOAP face of one back end: reads the request, lets the back end answer, writes the answer, and turns whatever
 * goes wrong into a fault.
 *
 * @param <K> the back end's request type
 */
public final class SoapIndgang<K> {

    private static final Logger LOG = System.getLogger(SoapIndgang.class.getName());

    private final SoapLaeser<K> laeser;
    private final BiFunction<K, SoapKald, Kropskriver> bagsystem;

    /** Requests read by the reader go to the back end together with the message they were read from. */
    public SoapIndgang(SoapLaeser<K> laeser, BiFunction<K, SoapKald, Kropskriver> bagsystem) {
        this.laeser = laeser;
        this.bagsystem = bagsystem;
    }

    /** The answer to the call; never throws. */
    public SoapSvar behandl(SoapKald kald) {
        SoapVersion version = SoapLaeser.version(kald);
        try {
            return SoapSkriver.svar(version, bagsystem.apply(laeser.laes(kald), kald));
        } catch (SoapFejl fejl) {
            return SoapSkriver.fejl(version, fejl);
        } catch (RuntimeException uventet) {
            // Ours, not the caller's; the caller gets no internals.
            LOG.log(Level.ERROR, "Uventet fejl i mock", uventet);
            return SoapSkriver.fejl(version, SoapFejl.server("Der skete en uventet fejl."));
        }
    }

    /** The call unread and answered with a fault at the server's side. */
    public static SoapSvar tekniskFejl(SoapKald kald) {
        return SoapSkriver.fejl(SoapLaeser.version(kald), SoapFejl.server("Teknisk fejl. Prøv igen senere."));
    }
}
