package dk.snitflade.mocks.proeve;

import dk.snitflade.mocks.soap.Nyttelast;
import dk.snitflade.mocks.soap.SoapKald;
import dk.snitflade.wsdl.Kontrakt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Checks answers against the XSD with the JDK's validator, which is not the one the mocks use. */
final class Svarkontrol {

    private static final Schema PSRM = skema(Kontrakt.PSRM_FORDRING_MODTAG.xsd());
    private static final Schema UNDERRETNING = skema(Kontrakt.PSRM_UNDERRETNING_HENT.xsd());
    private static final Schema FAGSYSTEM = skema(Kontrakt.DAEKNING_AFSKRIVNING.xsd());
    private static final Schema EXMF = skema(Kontrakt.EXMF_LEVERANCE_MODTAG.xsd());

    private Svarkontrol() {}

    static void kontroller(String sti, Svar svar) {
        Schema skema = skema(sti);
        byte[] krop = Nyttelast.af(new SoapKald(svar.krop(), svar.indholdstype()));
        try {
            skema.newValidator().validate(new StreamSource(new ByteArrayInputStream(krop)));
        } catch (SAXException e) {
            throw new AssertionError("Svaret følger ikke skemaet: " + svar.tekst(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema skema(String sti) {
        if (sti.contains("/service/OIR/")) {
            return FAGSYSTEM;
        } else if (sti.endsWith("/UnderretningHentService")) {
            return UNDERRETNING;
        }
        return sti.equals(Kontrakt.EXMF_LEVERANCE_MODTAG.sti()) ? EXMF : PSRM;
    }

    private static Schema skema(URL xsd) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(xsd);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
