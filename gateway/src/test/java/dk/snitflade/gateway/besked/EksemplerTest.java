package dk.snitflade.gateway.besked;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.udgang.Proevekuvert;
import dk.snitflade.wsdl.Kontrakt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Node;
import org.xmlunit.assertj3.XmlAssert;
import org.xmlunit.builder.Input;
import org.xmlunit.util.Convert;

/** Every action of the contract's own examples goes on as it came. */
class EksemplerTest {

    static Stream<Arguments> aktioner() throws XMLStreamException {
        List<Arguments> aktioner = new ArrayList<>();
        for (var eksempel : Eksempler.forespoergsler("nymf").entrySet()) {
            List<Aktion> laest = Laesning.aktioner(eksempel.getValue());
            for (int i = 0; i < laest.size(); i++) {
                aktioner.add(Arguments.of(eksempel.getKey(), i, eksempel.getValue(), laest.get(i)));
            }
        }
        return aktioner.stream();
    }

    @ParameterizedTest(name = "{0} aktion {1}")
    @MethodSource("aktioner")
    void etEksempelsendesVidereUdenTab(String navn, int nr, String xml, Aktion aktion) {
        Node original = Convert.toDocument(kilde(xml))
                .getElementsByTagNameNS("*", "FordringAktion")
                .item(nr);
        XmlAssert.assertThat(Laesning.medPraefiks(Aktionsbesked.pak(aktion)))
                .nodesByXPath("/rod/*")
                .singleElement()
                .satisfies(skrevet -> XmlAssert.assertThat(skrevet)
                        .and(original)
                        .ignoreWhitespace()
                        .ignoreComments()
                        .areSimilar());
    }

    @ParameterizedTest(name = "{0} aktion {1}")
    @MethodSource("aktioner")
    void etEksempelFoelgerBaggrundssystemetsSkema(String navn, int nr, String xml, Aktion aktion) {
        assertThat(Skema.brud(Kontrakt.PSRM_FORDRING_MODTAG, Proevekuvert.psrm(aktion)))
                .isNull();
    }

    private static Source kilde(String xml) {
        return Input.fromString(xml).build();
    }
}
