package dk.snitflade.gateway.sikkerhed.wss;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.wss4j.common.cache.ReplayCache;
import org.apache.wss4j.common.crypto.Crypto;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.WSDataRef;
import org.apache.wss4j.dom.engine.WSSConfig;
import org.apache.wss4j.dom.engine.WSSecurityEngine;
import org.apache.wss4j.dom.engine.WSSecurityEngineResult;
import org.apache.wss4j.dom.handler.RequestData;
import org.apache.wss4j.dom.handler.WSHandlerResult;
import org.apache.wss4j.dom.message.token.Timestamp;
import org.apache.wss4j.dom.util.WSSecurityUtil;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Judges answers: WSS4J finds whether what is signed is unaltered, this whether the right parts were signed and encrypted, and
 * by whom. A part is told by the element itself, never by its id or name, so that no moved copy of it counts.
 */
final class Kuvertkontrol {

    private final Suite suite;
    private final Crypto krypto;
    private final Wssopsaetning opsaetning;
    private final ReplayCache gentagelser;
    private final Clock ur;

    Kuvertkontrol(Suite suite, Crypto krypto, Wssopsaetning opsaetning, ReplayCache gentagelser, Clock ur) {
        this.suite = suite;
        this.krypto = krypto;
        this.opsaetning = opsaetning;
        this.gentagelser = gentagelser;
        this.ur = ur;
    }

    /**
     * Leaves the tree decrypted.
     *
     * @param modparten who may have signed
     */
    void godkend(Document svar, List<X509Certificate> modparten) throws Usikkertsvar {
        Element krop = eneste(svar);
        try {
            if (WSSecurityUtil.getSOAPHeader(svar) == null || WSSecurityUtil.getSecurityHeader(svar, null) == null) {
                throw usikret(krop);
            }
            WSHandlerResult resultat = new WSSecurityEngine().processSecurityHeader(svar, regler());
            kraev(underskrevet(resultat, krop, modparten), "Body er ikke underskrevet af modparten");
            Timestamp tid = tidsstempel(resultat);
            kraev(underskrevet(resultat, tid.getElement(), modparten), "tidsstemplet er ikke underskrevet");
            kraev(nyt(tid), "tidsstemplet er for gammelt eller fra fremtiden");
            kraev(krypteret(resultat, krop), "Body er ikke krypteret");
        } catch (WSSecurityException e) {
            throw new Usikkertsvar(Usikkertsvar.BRUDT_SEGL, e.getMessage());
        }
    }

    private static Element eneste(Document svar) throws Usikkertsvar {
        Element rod = svar.getDocumentElement();
        List<Element> kroppe = WSSecurityUtil.getDirectChildElements(rod, WSConstants.ELEM_BODY, rod.getNamespaceURI());
        if (!rod.getLocalName().equals("Envelope") || kroppe.size() != 1) {
            throw new Usikkertsvar(Usikkertsvar.USIKRET, "det er ikke en SOAP-kuvert med én Body");
        }
        return kroppe.get(0);
    }

    private static Usikkertsvar usikret(Element krop) {
        boolean fejl = !WSSecurityUtil.getDirectChildElements(krop, "Fault", krop.getNamespaceURI())
                .isEmpty();
        return fejl
                ? new Usikkertsvar(Usikkertsvar.USIKRET_FEJL, krop.getTextContent())
                : new Usikkertsvar(Usikkertsvar.USIKRET, "der er intet sikkerhedshoved");
    }

    private RequestData regler() {
        RequestData regler = new RequestData();
        regler.setWssConfig(WSSConfig.getNewInstance());
        regler.setSigVerCrypto(krypto);
        regler.setDecCrypto(krypto);
        regler.setCallbackHandler(Krypto.udenAdgangskode());
        regler.setAlgorithmSuite(suite.tilladt());
        regler.setTimeStampStrict(true);
        regler.setRequireTimestampExpires(true);
        regler.setTimeStampTTL((int) opsaetning.levetid().toSeconds());
        regler.setTimeStampFutureTTL((int) opsaetning.skaevhed().toSeconds());
        regler.setTimestampReplayCache(gentagelser);
        return regler;
    }

    private static Timestamp tidsstempel(WSHandlerResult resultat) throws Usikkertsvar {
        List<WSSecurityEngineResult> fundne =
                resultater(resultat, WSConstants.TS).toList();
        kraev(fundne.size() == 1, "der er ikke ét tidsstempel");
        return (Timestamp) fundne.get(0).get(WSSecurityEngineResult.TAG_TIMESTAMP);
    }

    /** By our own clock: WSS4J compares with the machine's. */
    private boolean nyt(Timestamp tid) {
        Instant nu = ur.instant();
        return tid.getCreated() != null
                && tid.getExpires() != null
                && !tid.getCreated().isAfter(nu.plus(opsaetning.skaevhed()))
                && !tid.getCreated().isBefore(nu.minus(opsaetning.levetid()))
                && nu.isBefore(tid.getExpires());
    }

    private static boolean underskrevet(WSHandlerResult resultat, Element del, List<X509Certificate> modparten) {
        return resultater(resultat, WSConstants.SIGN)
                .filter(underskrift -> modparten.contains(underskrift.get(WSSecurityEngineResult.TAG_X509_CERTIFICATE)))
                .flatMap(Kuvertkontrol::dele)
                .anyMatch(fundet -> fundet.getProtectedElement() == del);
    }

    private static boolean krypteret(WSHandlerResult resultat, Element krop) {
        return resultater(resultat, WSConstants.ENCR)
                .flatMap(Kuvertkontrol::dele)
                .anyMatch(fundet -> fundet.isContent() && fundet.getProtectedElement() == krop);
    }

    private static Stream<WSSecurityEngineResult> resultater(WSHandlerResult resultat, int handling) {
        return resultat == null
                ? Stream.empty()
                : resultat.getActionResults().getOrDefault(handling, List.of()).stream();
    }

    @SuppressWarnings("unchecked")
    private static Stream<WSDataRef> dele(WSSecurityEngineResult resultat) {
        Object dele = resultat.get(WSSecurityEngineResult.TAG_DATA_REF_URIS);
        return dele == null ? Stream.empty() : ((List<WSDataRef>) dele).stream().filter(Objects::nonNull);
    }

    private static void kraev(boolean opfyldt, String mangel) throws Usikkertsvar {
        if (!opfyldt) {
            throw new Usikkertsvar(Usikkertsvar.BRUDT_SEGL, mangel);
        }
    }
}
