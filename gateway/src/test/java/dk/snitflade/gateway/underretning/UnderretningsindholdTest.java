package dk.snitflade.gateway.underretning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.snitflade.wsdl.Dialekt;
import dk.snitflade.wsdl.Navnerum;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xmlunit.assertj3.XmlAssert;

class UnderretningsindholdTest {

    @ParameterizedTest
    @EnumSource
    void typenLaesesAfStrukturenIBeggeDialekter(Underretningstype type) {
        for (Dialekt dialekt : Dialekt.values()) {
            assertThat(Underretningsindhold.af(Strukturer.af(type, dialekt)).type())
                    .isEqualTo(type);
        }
    }

    @ParameterizedTest
    @EnumSource
    void indholdetSkrivesUaendretOgIDenDialektDerBedesOm(Underretningstype type) {
        byte[] skat = Strukturer.af(type, Dialekt.SKAT);
        byte[] oio = Strukturer.af(type, Dialekt.OIO);

        for (byte[] kilde : new byte[][] {skat, oio}) {
            Underretningsindhold indhold = Underretningsindhold.af(kilde);
            ensMed(Strukturer.skrevet(Dialekt.SKAT, indhold::skriv), skat);
            ensMed(Strukturer.skrevet(Dialekt.OIO, indhold::skriv), oio);
        }
    }

    @Test
    void bemaerkningerOgLuftFraBagsystemetFoelgerIkkeMed() {
        String retur = new String(Strukturer.af(Underretningstype.RETUR, Dialekt.SKAT), StandardCharsets.UTF_8);
        String medStoej = retur.replace("<sbm:VirkningFra>", "<!-- internt -->\n\t <sbm:VirkningFra>")
                .replace("Grundlaget mangler", "<![CDATA[Grundlaget]]> mangler");

        Underretningsindhold indhold = Underretningsindhold.af(medStoej.getBytes(StandardCharsets.UTF_8));
        ensMed(Strukturer.skrevet(Dialekt.SKAT, indhold::skriv), retur.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ikke xml",
                "<html><body>login</body></html>",
                "<a:MFUnderretRenteStruktur xmlns:a='" + Navnerum.SKAT_BUSINESS + "'/>",
                "<a:UnderretSamling xmlns:a='" + Navnerum.SKAT_BUSINESS + "'/>",
                "<!DOCTYPE x><a:UnderretSamling xmlns:a='" + Navnerum.SKAT_BUSINESS + "'/>",
                "<a:MFUnderretAfregningStruktur xmlns:a='" + Navnerum.SKAT_BUSINESS + "'><a:UdligningAfregningListe/>"
            })
    void andetEndEnUnderretningTagesIkkeInd(String xml) {
        assertThatExceptionOfType(UgyldigUnderretning.class)
                .isThrownBy(() -> Underretningsindhold.af(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void fejlensTekstNaevnerStedetMenIkkeIndholdet() {
        byte[] forkert = new String(
                        Strukturer.af(Underretningstype.KUNDE_AENDRING, Dialekt.SKAT), StandardCharsets.UTF_8)
                .replace(">0101010000<", ">0101010000x<")
                .getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(UgyldigUnderretning.class)
                .isThrownBy(() -> Underretningsindhold.af(forkert))
                .withMessageContaining("linje 1, kolonne")
                .satisfies(fejl -> assertThat(fejl.getMessage()).doesNotContain("0101010000"));
    }

    @Test
    void enStorAfregningFylderMindreGemt() {
        byte[] afregning = Strukturer.af(Underretningstype.AFREGNING, Dialekt.SKAT);
        Underretningsindhold indhold = Underretningsindhold.af(afregning);

        assertThat(indhold.stoerrelse()).isEqualTo(afregning.length);
        assertThat(indhold.pakket().length).isLessThan(afregning.length / 2);
    }

    private static void ensMed(byte[] skrevet, byte[] ventet) {
        XmlAssert.assertThat(skrevet)
                .and(ventet)
                .ignoreWhitespace()
                .ignoreComments()
                .areSimilar();
    }
}
