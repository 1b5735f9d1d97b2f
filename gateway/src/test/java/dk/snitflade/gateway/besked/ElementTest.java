package dk.snitflade.gateway.besked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms a value may take on the wire. */
class ElementTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2026-03-02Z", "2026-03-02+02:00", "  2026-03-02\n"})
    void enDagErDenSammeMedOgUdenZone(String tekst) throws XMLStreamException {
        assertThat(Element.dato(paa(tekst))).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "02-03-2026", "12026-01-01", "-2026-01-01", ""})
    void enDatoDerIkkeFindesAfvises(String tekst) {
        assertThatThrownBy(() -> Element.dato(paa(tekst)))
                .isInstanceOf(XMLStreamException.class)
                .hasMessageContaining("Datoen findes ikke");
    }

    @ParameterizedTest
    @CsvSource({"true,true", "1,true", "false,false", "0,false"})
    void etFlagSkrivesPaaToMaader(String tekst, boolean vaerdi) throws XMLStreamException {
        assertThat(Element.flag(paa(tekst))).isEqualTo(vaerdi);
    }

    @Test
    void detStoersteTalLaesesOgDetNaesteAfvises() throws XMLStreamException {
        assertThat(Element.lang(paa("9223372036854775807"))).isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() -> Element.lang(paa("9223372036854775808")))
                .isInstanceOf(XMLStreamException.class)
                .hasMessageContaining("Tallet er for stort");
    }

    @Test
    void etUkendtElementSpringesOverMedAltIDet() throws XMLStreamException {
        XMLStreamReader r = laeser("<a><b><c>x</c><d/></b><e>y</e></a>");
        r.nextTag();
        assertThat(Element.naeste(r)).isTrue();
        Element.spring(r);
        assertThat(Element.naeste(r)).isTrue();
        assertThat(Element.tekst(r)).isEqualTo("y");
        assertThat(Element.naeste(r)).isFalse();
    }

    private static XMLStreamReader paa(String tekst) throws XMLStreamException {
        XMLStreamReader r = laeser("<a>" + tekst + "</a>");
        r.nextTag();
        return r;
    }

    private static XMLStreamReader laeser(String xml) throws XMLStreamException {
        return Xml.laeser(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
