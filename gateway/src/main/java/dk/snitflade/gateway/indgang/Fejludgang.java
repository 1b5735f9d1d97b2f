package dk.snitflade.gateway.indgang;

import dk.snitflade.gateway.sikkerhed.Maskering;
import dk.snitflade.gateway.sikkerhed.wss.Sikringsbrud;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.SoapVersion;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.ws.policy.PolicyException;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last word on every fault: what the sender did wrong is said in Danish as a Client/Sender fault; anything else becomes
 * a Server/Receiver fault with a reference to the log. No exception text, class name or stack trace leaves.
 */
final class Fejludgang extends AbstractSoapInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Fejludgang.class);

    /** Before the version is known, CXF states the code in its own default version of SOAP. */
    private static final Set<String> CXFS_EGEN_KODE_FOR_AFSENDEREN = Set.of("VersionMismatch", "Client", "Sender");

    private static final double SOAP12 = 1.2;

    Fejludgang() {
        super(Phase.PRE_PROTOCOL);
    }

    @Override
    public void handleMessage(SoapMessage besked) {
        Throwable fejl = besked.getContent(Exception.class);
        SoapFault fault = fault(fejl, besked);
        fault.setLang(Sikringsbrud.TEKST.equals(fault.getReason()) ? "en" : "da");
        besked.setContent(Exception.class, fault);
    }

    private static SoapFault fault(Throwable fejl, SoapMessage besked) {
        SoapVersion version = besked.getVersion();
        KaldFejl kaldFejl = find(fejl, KaldFejl.class);
        if (kaldFejl != null) {
            return fault(kaldFejl, besked);
        }
        if (find(fejl, Sikringsbrud.class) != null || erSikringsbrud(fejl)) {
            LOG.warn("Usikker besked afvist: {}", grund(fejl));
            return sikringsbrud(version);
        }
        PolicyException politik = find(fejl, PolicyException.class);
        if (politik != null) {
            LOG.warn("Usikker besked afvist: {}", grund(politik));
            // The known text (nymf.md 7.5): it names the policy's assertions, none of our classes.
            return new SoapFault(politik.getMessage(), version.getSender());
        }
        XMLStreamException xml = find(fejl, XMLStreamException.class);
        if (xml != null) {
            return new SoapFault(Skemabrud.forklar(xml), version.getSender());
        }
        if (find(fejl, NoSuchElementException.class) != null) {
            return new SoapFault("SOAP-kuverten har ingen Body.", version.getSender());
        }
        if (fejl instanceof SoapFault soap && afsenderfejl(soap, version)) {
            return new SoapFault("SOAP-kuverten kan ikke behandles: " + besked(soap), version.getSender());
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Uventet fejl i et kald, reference {}", reference, fejl);
        return new SoapFault(
                "900 Der opstod en teknisk fejl. Intet er gemt. Prøv igen, og oplys reference " + reference
                        + ", hvis fejlen gentager sig.",
                version.getReceiver());
    }

    /** WSS4J's own fault, which says no more than that. */
    private static boolean erSikringsbrud(Throwable fejl) {
        return fejl instanceof SoapFault soap
                && (Sikringsbrud.KODE
                                .getNamespaceURI()
                                .equals(soap.getFaultCode().getNamespaceURI())
                        || find(fejl, WSSecurityException.class) != null);
    }

    /** On one line, and without what the message may have put in. */
    private static String grund(Throwable fejl) {
        WSSecurityException brud = find(fejl, WSSecurityException.class);
        String tekst = String.valueOf((brud == null ? fejl : brud).getMessage());
        return Maskering.maskerAlt(tekst.replaceAll("\\p{Cntrl}+", " "));
    }

    private static SoapFault sikringsbrud(SoapVersion version) {
        if (version.getVersion() < SOAP12) {
            return new SoapFault(Sikringsbrud.TEKST, Sikringsbrud.KODE);
        }
        SoapFault fault = new SoapFault(Sikringsbrud.TEKST, version.getSender());
        fault.setSubCode(Sikringsbrud.KODE);
        return fault;
    }

    private static SoapFault fault(KaldFejl fejl, SoapMessage besked) {
        SoapVersion version = besked.getVersion();
        boolean afsender = fejl.skyldes() == KaldFejl.Skyldes.AFSENDER;
        SoapFault fault = new SoapFault(fejl.getMessage(), afsender ? version.getSender() : version.getReceiver());
        if (fejl.skyldes() == KaldFejl.Skyldes.TRAVLHED) {
            fault.setStatusCode(503);
            besked.put(Message.RESPONSE_CODE, 503);
        }
        return fault;
    }

    /** CXF blames the sender for an envelope it cannot use; its texts name the envelope, never our classes. */
    private static boolean afsenderfejl(SoapFault soap, SoapVersion version) {
        return CXFS_EGEN_KODE_FOR_AFSENDEREN.contains(soap.getFaultCode().getLocalPart())
                || soap.getFaultCode().equals(version.getSender())
                || soap.getFaultCode().equals(version.getVersionMismatch())
                || soap.getFaultCode().equals(version.getMustUnderstand());
    }

    private static String besked(Fault soap) {
        String tekst = soap.getMessage();
        return tekst == null || tekst.contains("Exception") ? "ukendt form" : tekst;
    }

    private static <T extends Throwable> T find(Throwable fejl, Class<T> art) {
        for (Throwable led = fejl; led != null; led = led.getCause()) {
            if (art.isInstance(led)) {
                return art.cast(led);
            }
        }
        return null;
    }
}
