package dk.snitflade.gateway.indgang.nymf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Froe;
import dk.snitflade.gateway.besked.Aktionsskriver;
import dk.snitflade.gateway.besked.Skriver;
import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.fordring.TilfaeldigAktion;
import dk.snitflade.gateway.proeve.Svarskema;
import dk.snitflade.wsdl.Dialekt;
import dk.snitflade.wsdl.Navnerum;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamWriter2;
import org.junit.jupiter.api.Test;

/**
 * SKAT to model to OIO to model is the identity: a whole delivery of every action structure, read by the door's own reader and
 * valid by the schema of either dialect. A red run names its seed.
 */
class DialektrundturTest {

    private static final int GANGE = 60;
    private static final Instant MODTAGET = Instant.parse("2026-03-02T10:15:30.123Z");

    @Test
    void enLeveranceErDenSammeGennemBeggeDialekter() {
        Froe.proev(GANGE, terning -> {
            List<Aktion> aktioner = leverance(terning);
            long nummer = 1 + terning.nextLong(Long.MAX_VALUE - 1);
            String transaktion = "t-" + terning.nextLong();

            Indberetning skat = laes(Dialekt.SKAT, skriv(Dialekt.SKAT, nummer, transaktion, aktioner));
            byte[] oioBesked = skriv(Dialekt.OIO, nummer, transaktion, skat.aktioner());
            Indberetning oio = laes(Dialekt.OIO, oioBesked);

            assertThat(skat.aktioner()).isEqualTo(aktioner);
            assertThat(oio.aktioner()).isEqualTo(aktioner);
            assertThat(oio.fingeraftryk()).isEqualTo(skat.fingeraftryk());
            assertThat(oio).usingRecursiveComparison().ignoringFields("xmlType").isEqualTo(skat);
            assertThat(List.of(skat.xmlType(), oio.xmlType())).containsExactly("SKAT", "OIO");
            assertThat(skriv(Dialekt.OIO, nummer, transaktion, oio.aktioner())).isEqualTo(oioBesked);
        });
    }

    @Test
    void altHvadEnAktionKanHoldeKommerMed() {
        Froe.proev(5, terning -> {
            for (Aktionskode kode : Aktionskode.values()) {
                List<Aktion> aktioner = List.of(TilfaeldigAktion.medAlleFelter(kode, terning));
                Indberetning skat = laes(Dialekt.SKAT, skriv(Dialekt.SKAT, 7, "t", aktioner));
                assertThat(laes(Dialekt.OIO, skriv(Dialekt.OIO, 7, "t", skat.aktioner()))
                                .aktioner())
                        .as(kode.name())
                        .isEqualTo(aktioner);
            }
        });
    }

    /** Every structure once, some twice, in no order. */
    private static List<Aktion> leverance(Random terning) {
        List<Aktion> aktioner = new ArrayList<>(Stream.concat(
                        Stream.of(Aktionskode.values()),
                        Stream.of(Aktionskode.values()).filter(kode -> terning.nextInt(4) == 0))
                .map(kode -> TilfaeldigAktion.af(kode, terning))
                .toList());
        Collections.shuffle(aktioner, terning);
        return aktioner;
    }

    private static Indberetning laes(Dialekt dialekt, byte[] besked) {
        Svarskema.kontroller(dialekt, new String(besked, UTF_8));
        try {
            XMLStreamReader r = Xml.laeser(new ByteArrayInputStream(besked));
            while (r.next() != XMLStreamReader.START_ELEMENT
                    || !r.getLocalName().equals("MFFordringIndberet_I")) {
                // On to the payload, where the door stands.
            }
            return NymfLaeser.indberetning(r, MODTAGET);
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] skriv(Dialekt dialekt, long leverance, String transaktion, List<Aktion> aktioner) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter2 stroem = Xml.skriver(bytes);
            Skriver soap = new Skriver(stroem, "soap", Navnerum.SOAP12);
            Skriver ud =
                    dialekt == Dialekt.OIO ? Skriver.oio(stroem) : new Skriver(stroem, "sbm", Navnerum.SKAT_BUSINESS);
            soap.begynd("Envelope");
            soap.erklaer("soap", Navnerum.SOAP12);
            soap.begynd("Body");
            ud.begynd("MFFordringIndberet_I");
            hoved(ud, dialekt, transaktion);
            ud.begynd("FordringhaverSystemIDStruktur");
            ud.felt("VirksomhedSENummer", "99000017");
            ud.slut();
            ud.felt("MFLeveranceID", leverance);
            ud.begynd("FordringAktionSamling");
            for (Aktion aktion : aktioner) {
                new Aktionsskriver(ud).skriv(aktion);
            }
            ud.luk();
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /** SKAT wraps the head in Kontekst (nymf.md 2.4). */
    private static void hoved(Skriver ud, Dialekt dialekt, String transaktion) throws XMLStreamException {
        if (dialekt == Dialekt.OIO) {
            ud.erklaerOio();
        } else {
            ud.erklaer("sbm", Navnerum.SKAT_BUSINESS);
            ud.erklaer("k", Navnerum.SKAT_CONTEXT);
            ud.begynd("Kontekst");
        }
        Skriver kontekst = ud.i("k", Navnerum.SKAT_CONTEXT);
        kontekst.begynd("HovedOplysninger");
        kontekst.felt("TransaktionsID", transaktion);
        kontekst.felt("TransaktionsTid", Skriver.tid(MODTAGET));
        kontekst.slut();
        if (dialekt == Dialekt.SKAT) {
            ud.slut();
        }
    }
}
