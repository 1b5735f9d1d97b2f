package dk.snitflade.kontrakttest.underretning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.kontrakttest.hus.Aktion;
import dk.snitflade.kontrakttest.hus.Bagsystem;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Levering;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Skemaer;
import dk.snitflade.kontrakttest.hus.SoapVersion;
import dk.snitflade.kontrakttest.hus.Xml;
import dk.snitflade.wsdl.Kontrakt;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A debtor system hands over a claim, and fetches everything its back end has to tell of it, in both dialects. */
@FaellesScene
class HeleHistorienIT {

    private static final Duration LAENGST = Duration.ofSeconds(30);
    private static final String SKAT = "nymf/hent-underretning-numre.xml";
    private static final String OIO = "nymf-oio/hent-underretning-datoer.xml";

    private final Scene scene;

    HeleHistorienIT(Scene scene) {
        this.scene = scene;
    }

    @Test
    void en_fordring_i_psrm() {
        historien(
                Bagsystem.PSRM,
                Eksempel.P_AFGIFTER,
                List.of("UDLIGNING", "ALLOKERING", "RENTE", "AFREGNING", "AFSKRIVNING", "RETUR"));
    }

    @Test
    void en_fordring_i_dmi() {
        historien(
                Bagsystem.DMI,
                Eksempel.TRE_OEVRIGE,
                List.of(
                        "UDLIGNING",
                        "RENTE",
                        "AFREGNING",
                        "AFSKRIVNING",
                        "NY_TRANSPORT_ADMINISTRATOR",
                        "KUNDE_AENDRING",
                        "RETUR"));
    }

    private void historien(Bagsystem bagsystem, String eksempel, List<String> typer) {
        Besked leverance = Besked.frisk(eksempel);
        scene.soap().send(leverance);
        Levering.hverAktionEnGang(scene, leverance);
        Aktion aktion = scene.drift().aktioner(leverance.leverance()).get(0);
        typer.forEach(type ->
                scene.mocks().underret(bagsystem, type, aktion.fordringId(), Map.of("beloeb", 10, "detaljeret", true)));

        Besked paaNumre = Besked.frisk(SKAT).med("UnderretNummerFra", "1000000000000");
        Besked paaDatoer = Besked.frisk(OIO)
                .med("SoegeDatoFra", LocalDate.now().minusDays(1).toString())
                .med("SoegeDatoTil", LocalDate.now().plusDays(1).toString());
        await().atMost(LAENGST)
                .untilAsserted(() -> assertThat(om(aktion.fordringId(), hent(paaNumre.nytKald())))
                        .hasSize(typer.size()));

        List<Element> skat = om(aktion.fordringId(), hent(paaNumre.nytKald()));
        List<Element> oio = om(aktion.fordringId(), hent(paaDatoer.nytKald()));
        assertThat(strukturer(skat)).hasSize(typer.size());
        assertThat(numre(skat))
                .isSorted()
                .allSatisfy(nummer -> assertThat(nummer).isGreaterThanOrEqualTo(BigInteger.TEN.pow(12)))
                .isEqualTo(numre(oio));
    }

    private Element hent(Besked soegning) {
        Element svar = scene.soap()
                .send(Kontrakt.UNDERRET_SAMLING_HENT.sti(), soegning.xml(), SoapVersion.SOAP12)
                .indhold();
        Skemaer.kontroller(Kontrakt.UNDERRET_SAMLING_HENT, svar);
        return svar;
    }

    /** The notifications about the claim; every kind of them names it. */
    private static List<Element> om(long fordring, Element svar) {
        return Xml.alle(svar, "Underret").stream()
                .filter(underret -> underret.getTextContent().contains(Long.toString(fordring)))
                .toList();
    }

    private static Set<String> strukturer(List<Element> underretninger) {
        return underretninger.stream()
                .flatMap(underret -> Xml.boern(underret).stream())
                .map(Element::getLocalName)
                .filter(navn -> navn.endsWith("Struktur"))
                .collect(Collectors.toSet());
    }

    private static List<BigInteger> numre(List<Element> underretninger) {
        return underretninger.stream()
                .map(underret -> new BigInteger(Xml.boern(underret).get(0).getTextContent()))
                .toList();
    }
}
