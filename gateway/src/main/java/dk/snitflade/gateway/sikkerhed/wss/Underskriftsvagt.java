package dk.snitflade.gateway.sikkerhed.wss;

import dk.snitflade.gateway.sikkerhed.certifikat.Kalder;
import dk.snitflade.gateway.sikkerhed.certifikat.Virksomhedscertifikat;
import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.engine.WSSecurityEngineResult;
import org.apache.wss4j.dom.handler.WSHandlerConstants;
import org.apache.wss4j.dom.handler.WSHandlerResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one who signed must be the one who is connected: nobody sends on what another has signed (nymf.md 7.2). */
final class Underskriftsvagt extends AbstractPhaseInterceptor<Message> {

    private static final Logger LOG = LoggerFactory.getLogger(Underskriftsvagt.class);

    Underskriftsvagt() {
        super(Phase.USER_PROTOCOL);
    }

    @Override
    public void handleMessage(Message besked) {
        if (!(besked.get(AbstractHTTPDestination.HTTP_REQUEST) instanceof HttpServletRequest http)) {
            return;
        }
        Kalder kalder = Kalder.af(http.getAttribute(Kalder.ATTRIBUT));
        List<X509Certificate> underskrevet = underskrivere(besked);
        boolean egne = underskrevet.stream()
                .allMatch(hvem -> kalder.certifikat() != null
                        && kalder.certifikat().certifikat().equals(hvem));
        if (!egne) {
            LOG.warn(
                    "Beskeden er underskrevet af en anden end den, der er forbundet: {} forbundet: {}",
                    underskrevet.stream()
                            .map(Virksomhedscertifikat::new)
                            .map(Virksomhedscertifikat::beskrivelse)
                            .toList(),
                    kalder.beskrivelse());
            throw new Sikringsbrud();
        } else if (!underskrevet.isEmpty()) {
            Fejlsikring.kenderAfsenderen(besked);
        }
    }

    /** Unsigned messages are the policy's business. */
    @SuppressWarnings("unchecked")
    private static List<X509Certificate> underskrivere(Message besked) {
        List<WSHandlerResult> resultater = (List<WSHandlerResult>) besked.get(WSHandlerConstants.RECV_RESULTS);
        if (resultater == null) {
            return List.of();
        }
        return resultater.stream()
                .flatMap(resultat -> resultat.getActionResults().getOrDefault(WSConstants.SIGN, List.of()).stream())
                .map(resultat -> (X509Certificate) resultat.get(WSSecurityEngineResult.TAG_X509_CERTIFICATE))
                .filter(Objects::nonNull)
                .toList();
    }
}
