package dk.snitflade.gateway.drift.afvisning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.validering.Afvisningskatalog;
import dk.snitflade.gateway.validering.EgetNummer;
import dk.snitflade.gateway.validering.Nummergiver;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The page of the numbers holds what the catalogue holds, in both languages. */
class AfvisningsnumresideTest {

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void hvertNummerStaarMedSinTekst(String sprog) {
        String side = side(sprog);
        assertThat(Afvisningskatalog.alle())
                .allSatisfy(nummer -> assertThat(side)
                        .contains("id=\"n" + nummer.nummer() + "\"")
                        .contains(flugt(sprog.equals("en") ? nummer.engelsk() : nummer.tekst())));
        assertThat(EgetNummer.values()).allSatisfy(eget -> assertThat(side).contains("id=\"n" + eget.nummer() + "\""));
    }

    /** A key without a text is shown with question marks round it. */
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void hverRaekkeFortaellerHvemHvorOgHvad(String sprog) {
        assertThat(side(sprog)).doesNotContain("??");
    }

    @Test
    void etNummerLaesesSomEnSaetningPrKolonne() {
        String tekst = side("da").replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        assertThat(tekst)
                .contains("408 Der kan kun nedskrives med et beløb over 0 kr. Afsenderen Først, når fejlen er rettet"
                        + " Ret beløbet eller valutaen, og send aktionen som en ny. Når leverancen modtages.")
                .contains("488 Den handling, der henvises til, er endnu ikke gennemført i DMI. Prøv igen senere."
                        + " Afsenderen Ja, senere Vent på kvitteringen")
                .contains("910 MFLeveranceID – er brugt før");
    }

    @Test
    void hverGiverHarEtOrdPaaBeggeSprog() {
        assertThat(Stream.of("da", "en")
                        .map(sprog -> ResourceBundle.getBundle("messages", Locale.forLanguageTag(sprog))))
                .allSatisfy(tekster -> assertThat(Nummergiver.values())
                        .allSatisfy(giver -> assertThat(tekster.containsKey("numre.giver." + giver))
                                .isTrue()));
    }

    private static String side(String sprog) {
        Locale locale = Locale.forLanguageTag(sprog);
        ModelAndView side = new Afvisningsnumreside().afvisningsnumre(locale);
        return motor().process(side.getViewName(), new Context(locale, side.getModel()));
    }

    private static SpringTemplateEngine motor() {
        ResourceBundleMessageSource tekster = new ResourceBundleMessageSource();
        tekster.setBasename("messages");
        tekster.setDefaultEncoding("UTF-8");
        tekster.setAlwaysUseMessageFormat(true);
        ClassLoaderTemplateResolver skabeloner = new ClassLoaderTemplateResolver();
        skabeloner.setPrefix("templates/");
        skabeloner.setSuffix(".html");
        skabeloner.setCharacterEncoding("UTF-8");
        SpringTemplateEngine motor = new SpringTemplateEngine();
        motor.setTemplateResolver(skabeloner);
        motor.setTemplateEngineMessageSource(tekster);
        return motor;
    }

    private static String flugt(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&#39;");
    }
}
