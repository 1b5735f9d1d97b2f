package dk.snitflade.mocks.trafik;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.mocks.trafik.Trafikart.Art;
import dk.snitflade.mocks.xml.SikkerXml;
import dk.snitflade.wsdl.Dialekt;
import dk.snitflade.wsdl.Kontrakt;
import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.validation.XMLValidationSchema;
import org.codehaus.stax2.validation.XMLValidationSchemaFactory;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message the driver sends follows the contract, and no two are the same. */
class ProfilTest {

    private static final Numre NUMRE = new Numre(Instant.parse("2026-11-25T09:00:00Z"));

    static Stream<Named<Trafikart>> arter() {
        return Stream.of(Profil.values())
                .filter(profil -> profil != Profil.ALLE)
                .flatMap(profil -> profil.blanding(LocalDate.of(2026, 11, 25)).stream()
                        .map(art -> Named.of(profil + " " + art.navn(), art)));
    }

    @ParameterizedTest
    @MethodSource("arter")
    void beskederne_foelger_skemaet(Trafikart art) throws Exception {
        XMLStreamReader2 laeser = SikkerXml.laeser(besked(art), null);
        while (!laeser.isStartElement() || !laeser.getLocalName().equals("Body")) {
            laeser.next();
        }
        laeser.validateAgainst(skema(art));
        while (laeser.hasNext()) {
            laeser.next();
        }
        assertThat(laeser.getEventType()).isEqualTo(XMLStreamReader.END_DOCUMENT);
    }

    @ParameterizedTest
    @MethodSource("arter")
    void to_beskeder_er_aldrig_ens(Trafikart art) {
        assertThat(besked(art)).isNotEqualTo(besked(art)).asString().doesNotContain("⟦");
    }

    private static byte[] besked(Trafikart art) {
        Krav krav = art.art() == Art.OPRET ? null : new Krav("110000500101", "700001", Map.of());
        return art.skabelon().udfyld(new Udfyldning(NUMRE, art.art(), krav)::vaerdi);
    }

    private static XMLValidationSchema skema(Trafikart art) throws Exception {
        URL xsd = art.nymf() ? Dialekt.beggeXsd() : Kontrakt.DEBITOR_REGISTRERING.xsd();
        return XMLValidationSchemaFactory.newInstance(XMLValidationSchema.SCHEMA_ID_W3C_SCHEMA)
                .createSchema(xsd);
    }
}
