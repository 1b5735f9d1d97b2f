package dk.snitflade.gateway.besked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one message may cost us, and the twin that just passes. */
class HaerdetXmlTest {

    @Test
    void dybdenErBegraenset() throws XMLStreamException {
        assertThat(laes(dyb(Xml.DYBDE))).isZero();
        afvises(dyb(Xml.DYBDE + 1), "Maximum Element Depth");
    }

    @Test
    void attributternesAntalErBegraenset() throws XMLStreamException {
        assertThat(laes(attributter(Xml.ATTRIBUTTER))).isZero();
        afvises(attributter(Xml.ATTRIBUTTER + 1), "Attribute limit");
    }

    @Test
    void enAttributsLaengdeErBegraenset() throws XMLStreamException {
        assertThat(laes("<a b='" + "x".repeat(Xml.ATTRIBUTLAENGDE) + "'/>")).isZero();
        // The reader counts a buffer at a time, so the limit holds within one buffer.
        afvises("<a b='" + "x".repeat(Xml.ATTRIBUTLAENGDE + 4_096) + "'/>", "Maximum attribute size");
    }

    @Test
    void etElementsTekstErBegraenset() throws XMLStreamException {
        assertThat(tekst("x".repeat(Xml.TEKSTLAENGDE - 8_192))).hasSize(Xml.TEKSTLAENGDE - 8_192);
        assertThatThrownBy(() -> tekst("x".repeat(Xml.TEKSTLAENGDE + 8_192))).hasMessageContaining("Text size limit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>",
                "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"
            })
    void enDoctypeAfvises(String xml) {
        assertThatThrownBy(() -> foersteElement(xml)).isInstanceOf(XMLStreamException.class);
    }

    @Test
    void enEntitetFraEnFilHentesIkke() {
        String fil = Path.of("pom.xml").toUri().toString();
        afvises("<!DOCTYPE a [<!ENTITY b SYSTEM '" + fil + "'>]><a>&b;</a>", "Undeclared general entity");
    }

    @Test
    void milliarderAfGrinFoldesIkkeUd() {
        String navne = IntStream.range(1, 10)
                .mapToObj(i -> "<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>")
                .collect(Collectors.joining());
        afvises("<!DOCTYPE a [<!ENTITY l0 'lol'>" + navne + "]><a>&l9;</a>", "Undeclared general entity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1"})
    void erklaeringenBestemmerTegnsaettet(String tegnsaet) throws XMLStreamException {
        String xml = "<?xml version='1.0' encoding='" + tegnsaet + "'?><a>æøå</a>";
        XMLStreamReader r = Xml.laeser(new ByteArrayInputStream(xml.getBytes(Charset.forName(tegnsaet))));
        r.nextTag();
        assertThat(r.getElementText()).isEqualTo("æøå");
    }

    @Test
    void transportensTegnsaetGaarFoerErklaeringens() throws XMLStreamException {
        byte[] latin = "<?xml version='1.0' encoding='UTF-8'?><a>æøå</a>".getBytes(StandardCharsets.ISO_8859_1);
        XMLStreamReader r = Xml.laeser(new ByteArrayInputStream(latin), "ISO-8859-1");
        r.nextTag();
        assertThat(r.getElementText()).isEqualTo("æøå");
    }

    private static String dyb(int lag) {
        return "<a>".repeat(lag) + "</a>".repeat(lag);
    }

    private static String attributter(int antal) {
        return "<a "
                + IntStream.range(0, antal).mapToObj(i -> "b" + i + "='c'").collect(Collectors.joining(" "))
                + "/>";
    }

    private static void afvises(String xml, String aarsag) {
        assertThatThrownBy(() -> laes(xml))
                .isInstanceOf(XMLStreamException.class)
                .hasMessageContaining(aarsag);
    }

    private static void foersteElement(String xml) throws XMLStreamException {
        laeser(xml).nextTag();
    }

    private static String tekst(String indhold) throws XMLStreamException {
        XMLStreamReader r = laeser("<a>" + indhold + "</a>");
        r.nextTag();
        return r.getElementText();
    }

    /** Reads it all and returns the length of its text. */
    private static int laes(String xml) throws XMLStreamException {
        XMLStreamReader r = laeser(xml);
        int tekst = 0;
        while (r.hasNext()) {
            if (r.next() == XMLStreamReader.CHARACTERS) {
                tekst += r.getTextLength();
            }
        }
        return tekst;
    }

    private static XMLStreamReader laeser(String xml) throws XMLStreamException {
        return Xml.laeser(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
