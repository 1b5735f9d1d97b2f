package dk.snitflade.gateway.indgang;

import dk.snitflade.gateway.sikkerhed.certifikat.Adgang;
import dk.snitflade.gateway.sikkerhed.certifikat.Kalder;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.springframework.stereotype.Component;

/** Who is calling now, and whom the caller may speak for. Outside a call, everyone may: nobody from outside is there. */
@Component
public class Kaldere {

    private final Adgang adgang;

    Kaldere(Adgang adgang) {
        this.adgang = adgang;
    }

    /** Whether the caller's certificate is the number's, or has authority for it. */
    public boolean maaTaleFor(String nummer) {
        Message besked = PhaseInterceptorChain.getCurrentMessage();
        return besked == null || adgang.maaTaleFor(kalder(besked), nummer);
    }

    /**
     * Lets a reporting system through whose certificate it is (nymf.md 7.5: vendors know the fault by its first words).
     *
     * @throws KaldFejl when the certificate is another's
     */
    public void kraevSystem(String afsender) {
        if (!maaTaleFor(afsender)) {
            throw new KaldFejl(
                    KaldFejl.Skyldes.AFSENDER,
                    "Certificate systemID does not match FordringshaverSystemID in the message. Certifikatet må ikke"
                            + " indberette for det SE-nummer, beskeden nævner. Intet er gemt.");
        }
    }

    /**
     * Lets PSRM alone through.
     *
     * @throws KaldFejl when it is somebody else
     */
    public void kraevPsrm() {
        Message besked = PhaseInterceptorChain.getCurrentMessage();
        if (besked != null && !adgang.erPsrm(kalder(besked))) {
            throw new KaldFejl(KaldFejl.Skyldes.AFSENDER, "Certifikatet har ikke adgang til denne tjeneste.");
        }
    }

    private static Kalder kalder(Message besked) {
        return besked.get(AbstractHTTPDestination.HTTP_REQUEST) instanceof HttpServletRequest http
                ? Kalder.af(http.getAttribute(Kalder.ATTRIBUT))
                : Kalder.af(null);
    }
}
