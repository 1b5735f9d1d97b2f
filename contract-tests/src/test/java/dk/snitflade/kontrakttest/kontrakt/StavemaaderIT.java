package dk.snitflade.kontrakttest.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Soapsvar;
import dk.snitflade.kontrakttest.hus.Xml;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A message means the same whatever prefixes its sender likes; only namespace and local name count. */
@FaellesScene
class StavemaaderIT {

    /** Ways to choose the prefix of an element. */
    enum Stavemaade {
        SAEDVANLIGE_PRAEFIKSER(element -> element.getPrefix()),
        ANDET_PRAEFIKS(element -> "ns" + Math.abs(element.getNamespaceURI().hashCode())),
        STANDARDNAVNERUM(element -> null),
        NYT_PRAEFIKS_PAA_HVERT_ELEMENT(element -> "p" + element.getLocalName().length());

        private final Function<Element, String> praefiks;

        Stavemaade(Function<Element, String> praefiks) {
            this.praefiks = praefiks;
        }

        Besked paa(Besked besked) {
            Document dokument = Xml.dom(besked.xml());
            Xml.alle(dokument, "*").forEach(element -> omdoeb(dokument, element));
            return Besked.af(Xml.bytes(dokument));
        }

        private void omdoeb(Document dokument, Element element) {
            String valgt = praefiks.apply(element);
            String navn = valgt == null ? element.getLocalName() : valgt + ":" + element.getLocalName();
            dokument.renameNode(element, element.getNamespaceURI(), navn);
        }
    }

    @ParameterizedTest
    @EnumSource(Stavemaade.class)
    void nymf(Stavemaade stavemaade, Scene scene) {
        Soapsvar svar = scene.soap().send(stavemaade.paa(Besked.frisk(Eksempel.TRE_OEVRIGE)));
        assertThat(svar.status()).as(svar.tekst()).isEqualTo(200);
        assertThat(Xml.tekster(svar.indhold(), "MFAktionStatusKode")).hasSize(4).containsOnly("MODTAGET");
    }

    @ParameterizedTest
    @EnumSource(Stavemaade.class)
    void oir(Stavemaade stavemaade, Scene scene) {
        Soapsvar svar = scene.soap().send(stavemaade.paa(Besked.frisk(Eksempel.FBS)));
        assertThat(svar.status()).as(svar.tekst()).isEqualTo(200);
        assertThat(Xml.tekst(svar.indhold(), "ForretningsValideringsKode")).hasValue("ACCEPTERET");
    }
}
