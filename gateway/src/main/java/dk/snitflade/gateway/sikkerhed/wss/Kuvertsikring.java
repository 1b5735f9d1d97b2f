package dk.snitflade.gateway.sikkerhed.wss;

import dk.snitflade.gateway.besked.Xml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.staxutils.StaxUtils;
import org.apache.wss4j.common.WSEncryptionPart;
import org.apache.wss4j.common.crypto.Crypto;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.common.util.KeyUtils;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.engine.WSSConfig;
import org.apache.wss4j.dom.message.WSSecEncrypt;
import org.apache.wss4j.dom.message.WSSecHeader;
import org.apache.wss4j.dom.message.WSSecSignature;
import org.apache.wss4j.dom.message.WSSecTimestamp;
import org.apache.wss4j.dom.util.WSSecurityUtil;
import org.apache.xml.security.utils.XMLUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * One counterpart's profile, on envelopes that are ready: Timestamp and Body are signed, the Body's content is encrypted, and
 * an answer is opened only when all of that was done to it in the same way (nymf.md 7.4). On a tree, which costs; so only for
 * counterparts who ask for it.
 */
public final class Kuvertsikring {

    private static final Logger LOG = LoggerFactory.getLogger(Kuvertsikring.class);

    static {
        // Names the algorithms; else done by whatever uses WSS4J first.
        WSSConfig.init();
    }

    private final Suite suite;
    private final Crypto krypto;
    private final Modpartscertifikater modpart;
    private final Wssopsaetning opsaetning;
    private final Kuvertkontrol kontrol;
    private final Clock ur;

    Kuvertsikring(
            Suite suite,
            Crypto krypto,
            Modpartscertifikater modpart,
            Wssopsaetning opsaetning,
            Kuvertkontrol kontrol,
            Clock ur) {
        this.suite = suite;
        this.krypto = krypto;
        this.modpart = modpart;
        this.opsaetning = opsaetning;
        this.kontrol = kontrol;
        this.ur = ur;
    }

    /** The envelope signed by us and encrypted for the counterpart; empty when that cannot be done now, as the log tells. */
    public Optional<byte[]> laas(byte[] kuvert) {
        Optional<X509Certificate> modtager = modpart.gyldigt(ur.instant());
        if (modtager.isEmpty()) {
            LOG.error("Beskeden kan ikke krypteres: intet af modpartens certifikater gælder nu");
            return Optional.empty();
        }
        try {
            Document trae = laes(kuvert);
            WSSecHeader hoved = new WSSecHeader(trae);
            hoved.insertSecurityHeader();
            tidsstempel(hoved);
            underskriv(hoved, trae.getDocumentElement().getNamespaceURI());
            krypter(hoved, trae.getDocumentElement().getNamespaceURI(), modtager.get());
            return Optional.of(skriv(trae));
        } catch (WSSecurityException | XMLStreamException | IllegalStateException e) {
            LOG.error("Beskeden kan ikke underskrives eller krypteres", e);
            return Optional.empty();
        }
    }

    private void tidsstempel(WSSecHeader hoved) {
        WSSecTimestamp tid = new WSSecTimestamp(hoved);
        tid.setTimeToLive((int) opsaetning.levetid().toSeconds());
        tid.setPrecisionInMilliSeconds(true);
        tid.setWsTimeSource(ur::instant);
        tid.build();
    }

    private void underskriv(WSSecHeader hoved, String soap) throws WSSecurityException {
        WSSecSignature underskrift = new WSSecSignature(hoved);
        underskrift.setUserInfo(Krypto.ALIAS, "");
        underskrift.setKeyIdentifierType(WSConstants.BST_DIRECT_REFERENCE);
        underskrift.setSignatureAlgorithm(suite.signatur());
        underskrift.setDigestAlgo(suite.resume());
        underskrift.setSigCanonicalization(WSConstants.C14N_EXCL_OMIT_COMMENTS);
        underskrift.setAddInclusivePrefixes(false);
        underskrift
                .getParts()
                .addAll(List.of(
                        new WSEncryptionPart(WSConstants.TIMESTAMP_TOKEN_LN, WSConstants.WSU_NS, "Element"),
                        new WSEncryptionPart(WSConstants.ELEM_BODY, soap, "Element")));
        underskrift.build(krypto);
    }

    private void krypter(WSSecHeader hoved, String soap, X509Certificate modtager) throws WSSecurityException {
        WSSecEncrypt kryptering = new WSSecEncrypt(hoved);
        kryptering.setUseThisCert(modtager);
        kryptering.setKeyIdentifierType(WSConstants.THUMBPRINT_IDENTIFIER);
        kryptering.setKeyEncAlgo(suite.noegle());
        kryptering.setSymmetricEncAlgorithm(suite.indhold());
        kryptering.getParts().add(new WSEncryptionPart(WSConstants.ELEM_BODY, soap, "Content"));
        SecretKey noegle = KeyUtils.getKeyGenerator(suite.indhold()).generateKey();
        kryptering.build(krypto, noegle);
    }

    /**
     * The answer as it was before it was signed and encrypted, without its security header.
     *
     * @throws Usikkertsvar when it is not exactly as agreed, signed by the counterpart and new
     */
    public byte[] aabn(byte[] svar) throws Usikkertsvar {
        try {
            Document trae = laes(svar);
            kontrol.godkend(trae, modpart.alle());
            Element hoved = WSSecurityUtil.getSOAPHeader(trae);
            hoved.getParentNode().removeChild(hoved);
            return skriv(trae);
        } catch (XMLStreamException e) {
            throw new Usikkertsvar(Usikkertsvar.USIKRET, "det er ikke XML");
        }
    }

    /** With the same limits as everywhere. */
    private static Document laes(byte[] kuvert) throws XMLStreamException {
        return StaxUtils.read(Xml.laeser(new ByteArrayInputStream(kuvert)));
    }

    private static byte[] skriv(Document trae) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        XMLUtils.outputDOM(trae, bytes);
        return bytes.toByteArray();
    }
}
