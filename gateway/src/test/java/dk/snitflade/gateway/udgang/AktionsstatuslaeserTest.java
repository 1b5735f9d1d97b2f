package dk.snitflade.gateway.udgang;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Nummer;
import dk.snitflade.gateway.afsendelse.Udfald;
import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Periode;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.fordring.Udfoert;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

/** The reasons a back end gives in MFAktionStruktur. */
class AktionsstatuslaeserTest {

    @Test
    void etNummerMedTekstErSomDetKom() throws XMLStreamException {
        assertThat(grunde("<n>602</n><t>Allerede kaldt tilbage</t>"))
                .containsExactly(new Afvisning(602, "Allerede kaldt tilbage"));
    }

    @Nummer({600, 602, 603, 900})
    @Test
    void etNummerUdenTekstFaarKatalogets() throws XMLStreamException {
        assertThat(grunde("<n>603</n><t/>"))
                .containsExactly(new Afvisning(
                        603, "Fordringen er kaldt tilbage med HENS, KLAG eller BORD. Herefter kan kun FEJL bruges."));
    }

    @Test
    void etUkendtNummerUdenTekstSigerAtTekstenMangler() throws XMLStreamException {
        assertThat(grunde("<n>777</n>")).containsExactly(new Afvisning(777, "Modtageren gav ingen begrundelse."));
    }

    @Test
    void enGrundUdenNummerErEnTekniskFejl() throws XMLStreamException {
        assertThat(grunde("<t>Noget gik galt</t>")).containsExactly(new Afvisning(900, "Noget gik galt"));
    }

    @Test
    void detUdfoerteHoererTilAktionenFoerDet() throws XMLStreamException {
        String udfoert = "<UdførtAktionValg><UdførtTilbagekaldFordringStruktur>"
                + "<DMIFordringEFIFordringID>7</DMIFordringEFIFordringID>" + beloeb("410.00")
                + "<UdførtRenteStruktur><FordringPeriodeStruktur>"
                + "<DMIFordringPeriodeFraDato>2026-10-01</DMIFordringPeriodeFraDato>"
                + "<DMIFordringPeriodeTilDato>2026-10-31</DMIFordringPeriodeTilDato></FordringPeriodeStruktur>"
                + beloeb("3.10") + "</UdførtRenteStruktur><UdførtRenteStruktur>" + beloeb("1.00")
                + "</UdførtRenteStruktur></UdførtTilbagekaldFordringStruktur></UdførtAktionValg>";

        Map<Long, Udfald> udfald = alle("<AktionStatusSamling>" + status(1, "UDFOERT") + status(2, "UDFOERT") + udfoert
                + status(3, "MODTAGET") + udfoert + "</AktionStatusSamling>");

        assertThat(udfald)
                .containsEntry(1L, new Udfald.Accepteret(Tilstand.UDFOERT))
                .containsEntry(
                        2L,
                        new Udfald.Accepteret(
                                Tilstand.UDFOERT,
                                new Udfoert.Tilbagekaldt(
                                        7,
                                        Proevefordring.kroner("410.00"),
                                        List.of(
                                                new Udfoert.Rente(
                                                        new Periode(
                                                                LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
                                                        Proevefordring.kroner("3.10")),
                                                new Udfoert.Rente(null, Proevefordring.kroner("1.00"))))))
                .containsEntry(3L, new Udfald.Accepteret(Tilstand.SENDT));
    }

    private static String status(long aktion, String status) {
        return "<MFAktionStruktur><MFAktionID>" + aktion + "</MFAktionID><MFAktionStatusKode>" + status
                + "</MFAktionStatusKode><AfvistÅrsagSamling/></MFAktionStruktur>";
    }

    private static String beloeb(String kroner) {
        return "<FordringBeløbStruktur><ValutaKode>DKK</ValutaKode><DMIFordringBeløb>" + kroner
                + "</DMIFordringBeløb></FordringBeløbStruktur>";
    }

    private static Map<Long, Udfald> alle(String xml) throws XMLStreamException {
        XMLStreamReader r = Xml.laeser(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        r.nextTag();
        return Aktionsstatuslaeser.alle(r);
    }

    private static List<Afvisning> grunde(String grund) throws XMLStreamException {
        String xml = "<FordringAktionStatusSamling><MFAktionStruktur><MFAktionID>1</MFAktionID>"
                + "<MFAktionStatusKode>AFVIST</MFAktionStatusKode><AfvistÅrsagSamling><MFAktionAfvistStruktur>"
                + grund.replace("<n>", "<MFAktionAfvistNummer>")
                        .replace("</n>", "</MFAktionAfvistNummer>")
                        .replace("<t>", "<MFAktionAfvistTekst>")
                        .replace("</t>", "</MFAktionAfvistTekst>")
                        .replace("<t/>", "<MFAktionAfvistTekst/>")
                + "</MFAktionAfvistStruktur></AfvistÅrsagSamling></MFAktionStruktur></FordringAktionStatusSamling>";
        return ((Udfald.Afvist) alle(xml).get(1L)).afvisninger();
    }
}
