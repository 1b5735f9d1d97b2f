package dk.snitflade.baenk;

import com.ctc.wstx.stax.WstxInputFactory;
import dk.snitflade.baenk.Last.Niveau;
import dk.snitflade.wsdl.Dialekt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.validation.XMLValidationSchema;
import org.codehaus.stax2.validation.XMLValidationSchemaFactory;

/** What everything but reading costs: large deliveries against only reading and checking the same bytes. */
final class B2 implements Maaling {

    private static final int KLIENTER = 8;
    private static final int AKTIONER = 500;
    private static final double MAERKE = 0.4;
    private static final double MINDST = 5_000;

    @Override
    public String id() {
        return "B2";
    }

    @Override
    public Resultat maal(Vilkaar vilkaar) throws Exception {
        Beskeder beskeder = Beskeder.af(AKTIONER);
        var laesning = new Laesning(beskeder.ny());
        Niveau laest = new Last(vilkaar, KLIENTER, laesning::laes).koer();
        Modtagelse modtagelse = Modtagelse.maal(vilkaar, "b2", KLIENTER, beskeder);
        Niveau taget = modtagelse.gemt();
        double aktioner = taget.iSekundet() * AKTIONER;
        double forhold = taget.iSekundet() / laest.iSekundet();
        var resultat = Resultat.om(id(), "500 aktioner, 8 klienter: gemt, mod kun at læse og kontrollere de samme bytes")
                .tal("gateway aktioner/s", aktioner)
                .tal("gateway p99 ms", taget.p99())
                .tal("kun læsning aktioner/s", laest.iSekundet() * AKTIONER)
                .tal("forhold", forhold);
        return modtagelse
                .tilfoej(resultat, AKTIONER)
                .bemaerk(laest.forbehold("Læsningen"))
                .maerke("forhold ≥ 0,4 og ≥ 5.000 aktioner/s", forhold >= MAERKE && aktioner >= MINDST);
    }

    /** StAX and XSD, and nothing else. */
    private static final class Laesning {

        private final WstxInputFactory fabrik = new WstxInputFactory();
        private final XMLValidationSchema skema;
        private final byte[] besked;

        Laesning(byte[] besked) throws XMLStreamException {
            this.besked = besked;
            this.skema = XMLValidationSchemaFactory.newInstance(XMLValidationSchema.SCHEMA_ID_W3C_SCHEMA)
                    .createSchema(Dialekt.OIO.xsd());
        }

        void laes() throws IOException {
            try {
                var laeser = (XMLStreamReader2) fabrik.createXMLStreamReader(new ByteArrayInputStream(besked));
                while (!laeser.isStartElement() || !laeser.getLocalName().equals("Body")) {
                    laeser.next();
                }
                laeser.validateAgainst(skema);
                while (!laeser.isEndElement() || !laeser.getLocalName().equals("MFFordringIndberet_I")) {
                    laeser.next();
                }
                laeser.close();
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        }
    }
}
