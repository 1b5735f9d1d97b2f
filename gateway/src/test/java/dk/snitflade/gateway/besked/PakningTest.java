package dk.snitflade.gateway.besked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.snitflade.gateway.Froe;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Beloeb;
import dk.snitflade.gateway.fordring.Bemaerkning;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Periode;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.fordring.TilfaeldigAktion;
import dk.snitflade.gateway.fordring.Udfoert;
import dk.snitflade.wsdl.Dialekt;
import dk.snitflade.wsdl.Navnerum;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamWriter2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the journal keeps a message. */
class PakningTest {

    @Test
    void danskeBogstaverOgTegnUdenForLatinBevares() throws XMLStreamException {
        Aktion aktion = med("Blåbærgrød på Æblevej — € og 😀");

        assertThat(Laesning.gemt(Aktionsbesked.pak(aktion))).isEqualTo(aktion);
        assertThat(Aktionsbesked.udpak(Aktionsbesked.pak(aktion))).contains("Blåbærgrød på Æblevej — € og 😀");
    }

    @Test
    void enLangBeskedFylderMindrePakket() {
        byte[] pakket = Aktionsbesked.pak(med("Gælden er opgjort efter reglerne. ".repeat(100)));

        assertThat(pakket).hasSizeLessThan(Aktionsbesked.udpak(pakket).length() / 4);
    }

    /** What is stored today must be readable for as long as it is kept. */
    @Test
    void ordbogenBliverSomDenErSaaLaengeNogetErGemtMedDen() throws IOException {
        var sum = new Adler32();
        try (var ordbog = Aktionsbesked.class.getResourceAsStream("/besked/ordbog-1.txt")) {
            sum.update(ordbog.readAllBytes());
        }
        assertThat(sum.getValue()).isEqualTo(0xc245b8b8L);
    }

    @Test
    void enBeskedFraFoerOrdbogenKanStadigLaeses() throws IOException {
        Aktion aktion = med("note");
        var gammel = new ByteArrayOutputStream();
        try (var ud = new DeflaterOutputStream(gammel)) {
            ud.write(Aktionsbesked.udpak(Aktionsbesked.pak(aktion)).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Aktionsbesked.laes(gammel.toByteArray())).isEqualTo(aktion);
    }

    @Test
    void enBeskedMedEnUkendtOrdbogMeldes() {
        var fremmed = new Deflater();
        fremmed.setDictionary("en anden ordbog".getBytes(StandardCharsets.UTF_8));
        fremmed.setInput("en anden ordbog om noget andet".getBytes(StandardCharsets.UTF_8));
        fremmed.finish();
        byte[] pakket = new byte[100];
        int laengde = fremmed.deflate(pakket);
        fremmed.end();

        assertThatThrownBy(() -> Aktionsbesked.udpak(Arrays.copyOf(pakket, laengde)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("En gemt besked kan ikke pakkes ud");
    }

    /** The promise of 1.5 KB per waiting action rests on it: by itself such a message takes 500 bytes. */
    @Test
    void enAlmindeligFordringFylderEnKvartKilobyte() {
        byte[] pakket = Aktionsbesked.pak(Proevefordring.ny().opret());

        assertThat(pakket).hasSizeLessThan(260);
    }

    @Test
    void pakkenErDenSammeHverGang() {
        assertThat(Aktionsbesked.pak(med("note"))).isEqualTo(Aktionsbesked.pak(med("note")));
    }

    @ParameterizedTest
    @EnumSource
    void detUdfoerteKopieresTilEnKvitteringSomDetVilleBliveSkrevet(Dialekt dialekt) {
        Froe.proev(150, terning -> {
            Aktion aktion = TilfaeldigAktion.af(Aktionskode.OPRETFORDRING, terning);
            Udfoert udfoert = new Udfoert.Oprettet(110, aktion.data().haeftelser());
            assertThat(skrevet(
                            dialekt, ud -> Udfoertskriver.kopier(ud, Aktionsbesked.udpak(Aktionsbesked.pak(udfoert)))))
                    .isEqualTo(skrevet(dialekt, ud -> Udfoertskriver.skriv(ud, udfoert)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void haefterneKopieresUdAfBeskedenSomDeVilleBliveSkrevet(Dialekt dialekt) {
        Froe.proev(150, terning -> {
            Aktion aktion = TilfaeldigAktion.af(Aktionskode.OPRETFORDRING, terning);
            if (!aktion.data().harBilag()) {
                Udfoert udfoert = new Udfoert.Oprettet(110, aktion.data().haeftelser());
                String somSendt = Aktionsbesked.udfoertSomSendt(110L, Aktionsbesked.pak(aktion));
                assertThat(skrevet(dialekt, ud -> Udfoertskriver.kopier(ud, somSendt)))
                        .isEqualTo(skrevet(dialekt, ud -> Udfoertskriver.skriv(ud, udfoert)));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void enTilbagekaldelseKopieresSomDenVilleBliveSkrevet(Dialekt dialekt) {
        Udfoert udfoert = new Udfoert.Tilbagekaldt(
                110,
                Beloeb.kroner(new BigDecimal("17.50")),
                List.of(new Udfoert.Rente(
                        new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)),
                        Beloeb.kroner(new BigDecimal("1.25")))));

        assertThat(skrevet(dialekt, ud -> Udfoertskriver.kopier(ud, Aktionsbesked.udpak(Aktionsbesked.pak(udfoert)))))
                .isEqualTo(skrevet(dialekt, ud -> Udfoertskriver.skriv(ud, udfoert)));
    }

    private interface Skrivning {
        void til(Skriver ud) throws XMLStreamException;
    }

    /** Empty elements in one spelling. */
    private static String skrevet(Dialekt dialekt, Skrivning skrivning) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter2 stroem = Xml.skriver(bytes);
            stroem.writeStartElement("svar");
            skrivning.til(
                    dialekt == Dialekt.OIO
                            ? Skriver.oio(stroem)
                            : new Skriver(stroem, Aktionsbesked.PRAEFIKS, Navnerum.SKAT_BUSINESS));
            stroem.writeEndElement();
            stroem.close();
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
        return bytes.toString(StandardCharsets.UTF_8).replaceAll("<([^ />]+)></\\1>", "<$1/>");
    }

    @Test
    void enAfkortetBeskedMeldes() {
        byte[] hel = Aktionsbesked.pak(med("note"));

        assertThatThrownBy(() -> Aktionsbesked.udpak(Arrays.copyOf(hel, hel.length - 10)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("En gemt besked kan ikke pakkes ud");
    }

    @Test
    void enGemtBeskedDerIkkeErPakketMeldes() {
        byte[] andet = "ikke pakket".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Aktionsbesked.udpak(andet))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("En gemt besked kan ikke pakkes ud");
    }

    private static Aktion med(String note) {
        return new Aktion(
                Aktionskode.TILBAGEKALD,
                2345,
                new Handling.Tilbagekald(
                        110000500001L, "FEJL", null, List.of(new Bemaerkning(null, null, null, note.strip()))));
    }
}
