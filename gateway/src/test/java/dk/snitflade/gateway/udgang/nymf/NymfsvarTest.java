package dk.snitflade.gateway.udgang.nymf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.gateway.fordring.Aktionsstatus;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Udfoert;
import dk.snitflade.gateway.kvittering.Statusmelding;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

/** What NyMF's receipts and notifications say, read as a word on our own actions. */
class NymfsvarTest {

    private static final Instant NU = Instant.parse("2026-11-25T09:00:00Z");

    @Test
    void enHoeringHosNymfFortaellerHvemDerVentesPaa() throws XMLStreamException, IOException {
        Nymfsvar.Post post = kvittering("nymf/svar-kvittering-hoering.xml").get(0);

        Statusmelding melding = post.melding(7, NU);
        assertThat(melding.aktion()).isEqualTo(7);
        assertThat(melding.status()).isEqualTo(Aktionsstatus.HOERING);
        assertThat(melding.hoering()).isEqualTo(Hoeringsstatus.AFVENTERFORDRINGSHAVER);
        assertThat(melding.tid()).isEqualTo(Instant.parse("2026-09-01T04:45:00.112Z"));
    }

    /** Approved it is there already: to send it onwards, as to PSRM, would send it twice. */
    @Test
    void enGodkendtHoeringHosNymfErIngenBeskedOmAtSende() throws XMLStreamException, IOException {
        Nymfsvar.Post venter = kvittering("nymf/svar-kvittering-hoering.xml").get(0);
        Nymfsvar.Post godkendt = new Nymfsvar.Post(
                venter.leverance(),
                venter.noegle(),
                venter.aktion(),
                venter.fordring(),
                Aktionsstatus.MODTAGET,
                List.of(),
                venter.aendret(),
                Hoeringsstatus.GODKENDT,
                null);

        assertThat(godkendt.melding(7, NU).hoering()).isNull();
    }

    @Test
    void hvadDerBlevGjortNaevnerFordringenMedVoresNummer() throws XMLStreamException, IOException {
        List<Nymfsvar.Post> poster = kvittering("nymf-oio/svar-kvittering-udfoert.xml");

        assertThat(poster).hasSize(3).allMatch(post -> post.status() == Aktionsstatus.UDFOERT);
        Udfoert oprettet = poster.get(0).hos(110L).udfoert();
        assertThat(oprettet).isInstanceOf(Udfoert.Oprettet.class);
        assertThat(oprettet.fordringId()).isEqualTo(110);
        assertThat(((Udfoert.Oprettet) oprettet).haeftelser()).hasSize(2);
        Udfoert tilbage = poster.get(1).hos(null).udfoert();
        assertThat(tilbage).isInstanceOf(Udfoert.Tilbagekaldt.class);
        assertThat(tilbage.fordringId()).isEqualTo(110000500110L);
    }

    @Test
    void underretningerStaarSomDeKomMedNymfsNumre() throws XMLStreamException, IOException {
        try (InputStream fil = eksempel("nymf-oio/svar-underretning-afregning.xml")) {
            var laeser = Xml.laeser(fil);
            laeser.nextTag();
            Nymfunderretsvar svar = Nymfunderretsvar.laes(laeser);
            assertThat(svar.fejl()).isEmpty();
            assertThat(svar.flere()).isFalse();
            assertThat(svar.poster())
                    .singleElement()
                    .satisfies(post -> assertThat(post.nativtNummer()).isEqualTo("1000000000042"));
        }
    }

    private static List<Nymfsvar.Post> kvittering(String navn) throws XMLStreamException, IOException {
        try (InputStream fil = eksempel(navn)) {
            var laeser = Xml.laeser(fil);
            laeser.nextTag();
            return Nymfsvar.laes(laeser).poster();
        }
    }

    private static InputStream eksempel(String navn) {
        return NymfsvarTest.class.getResourceAsStream("/eksempler/" + navn);
    }
}
