package dk.snitflade.gateway.udgang;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Nummer;
import dk.snitflade.gateway.afsendelse.Udfald;
import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.gateway.fordring.Afvisning;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    private static List<Afvisning> grunde(String grund) throws XMLStreamException {
        String xml = "<FordringAktionStatusSamling><MFAktionStruktur><MFAktionID>1</MFAktionID>"
                + "<MFAktionStatusKode>AFVIST</MFAktionStatusKode><AfvistÅrsagSamling><MFAktionAfvistStruktur>"
                + grund.replace("<n>", "<MFAktionAfvistNummer>")
                        .replace("</n>", "</MFAktionAfvistNummer>")
                        .replace("<t>", "<MFAktionAfvistTekst>")
                        .replace("</t>", "</MFAktionAfvistTekst>")
                        .replace("<t/>", "<MFAktionAfvistTekst/>")
                + "</MFAktionAfvistStruktur></AfvistÅrsagSamling></MFAktionStruktur></FordringAktionStatusSamling>";
        XMLStreamReader r = Xml.laeser(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        r.nextTag();
        return ((Udfald.Afvist) Aktionsstatuslaeser.alle(r).get(1L)).afvisninger();
    }
}
