package dk.snitflade.baenk;

import dk.snitflade.kontrakttest.hus.Sikkerhed;
import dk.snitflade.mocks.certifikat.Identitet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.wss4j.common.WSEncryptionPart;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.common.util.KeyUtils;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.engine.WSSConfig;
import org.apache.wss4j.dom.message.WSSecEncrypt;
import org.apache.wss4j.dom.message.WSSecHeader;
import org.apache.wss4j.dom.message.WSSecSignature;
import org.apache.wss4j.dom.message.WSSecTimestamp;
import org.apache.xml.security.utils.XMLUtils;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A debtor system's side of the WS-Security profiles (nymf.md 7.4), and of TLS with certificates on both sides. */
final class Forsegling {

    private static final String OS = "debitorsystem";
    private static final String GATEWAY = "gateway";
    private static final int LEVETID = 300;

    static {
        // Names the algorithms.
        WSSConfig.init();
    }

    private final Sikkerhed sikkerhed;
    private final Merlin krypto = new Merlin();
    private final DocumentBuilderFactory traeer = DocumentBuilderFactory.newInstance();

    Forsegling(Sikkerhed sikkerhed) {
        this.sikkerhed = sikkerhed;
        traeer.setNamespaceAware(true);
        krypto.setKeyStore(sikkerhed.certifikater().af(OS).noeglelager());
    }

    /** Which algorithms a profile takes. */
    enum Suite {
        MODERNE(Sikkerhed.MODERNE, WSConstants.RSA_SHA256, WSConstants.SHA256, WSConstants.AES_256_GCM),
        OFFICIEL(Sikkerhed.OFFICIEL, WSConstants.RSA_SHA1, WSConstants.SHA1, WSConstants.TRIPLE_DES);

        private final String profil;
        private final String signatur;
        private final String resume;
        private final String indhold;

        Suite(String profil, String signatur, String resume, String indhold) {
            this.profil = profil;
            this.signatur = signatur;
            this.resume = resume;
            this.indhold = indhold;
        }

        String profil() {
            return profil;
        }
    }

    /** The message with Timestamp and Body signed and the Body's content encrypted, new for five minutes. */
    byte[] forsegl(byte[] besked, Suite suite) {
        try {
            Document trae = traeer.newDocumentBuilder().parse(new ByteArrayInputStream(besked));
            var hoved = new WSSecHeader(trae);
            hoved.insertSecurityHeader();
            var tid = new WSSecTimestamp(hoved);
            tid.setTimeToLive(LEVETID);
            tid.build();
            underskriv(hoved, suite, trae.getDocumentElement().getNamespaceURI());
            krypter(hoved, suite, trae.getDocumentElement().getNamespaceURI());
            var bytes = new ByteArrayOutputStream(2 * besked.length);
            XMLUtils.outputDOM(trae, bytes);
            return bytes.toByteArray();
        } catch (WSSecurityException | ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void underskriv(WSSecHeader hoved, Suite suite, String soap) throws WSSecurityException {
        var underskrift = new WSSecSignature(hoved);
        underskrift.setUserInfo(OS, Identitet.ADGANGSKODE);
        underskrift.setKeyIdentifierType(WSConstants.BST_DIRECT_REFERENCE);
        underskrift.setSignatureAlgorithm(suite.signatur);
        underskrift.setDigestAlgo(suite.resume);
        underskrift.setSigCanonicalization(WSConstants.C14N_EXCL_OMIT_COMMENTS);
        underskrift.setAddInclusivePrefixes(false);
        underskrift
                .getParts()
                .addAll(List.of(
                        new WSEncryptionPart(WSConstants.TIMESTAMP_TOKEN_LN, WSConstants.WSU_NS, "Element"),
                        new WSEncryptionPart(WSConstants.ELEM_BODY, soap, "Element")));
        underskrift.build(krypto);
    }

    private void krypter(WSSecHeader hoved, Suite suite, String soap) throws WSSecurityException {
        var kryptering = new WSSecEncrypt(hoved);
        kryptering.setUseThisCert(sikkerhed.certifikater().af(GATEWAY).certifikat());
        kryptering.setKeyIdentifierType(WSConstants.THUMBPRINT_IDENTIFIER);
        kryptering.setKeyEncAlgo(WSConstants.KEYTRANSPORT_RSAOAEP);
        kryptering.setSymmetricEncAlgorithm(suite.indhold);
        kryptering.getParts().add(new WSEncryptionPart(WSConstants.ELEM_BODY, soap, "Content"));
        kryptering.build(krypto, KeyUtils.getKeyGenerator(suite.indhold).generateKey());
    }

    /** Connections with our certificate to a server that has one of the test CAs'. */
    SSLSocketFactory tls() {
        try {
            KeyStore egne = sikkerhed.certifikater().af(OS).noeglelager();
            var noegler = KeyManagerFactory.getInstance("SunX509");
            noegler.init(egne, Identitet.ADGANGSKODE.toCharArray());
            var tillid = TrustManagerFactory.getInstance("PKIX");
            tillid.init(sikkerhed.certifikater().tillid());
            var kontekst = SSLContext.getInstance("TLS");
            kontekst.init(noegler.getKeyManagers(), tillid.getTrustManagers(), null);
            return kontekst.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
