package dk.snitflade.gateway.drift.register;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.register.Onboardingregister;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.rutning.Flytning;
import dk.snitflade.gateway.rutning.Flytteliste;
import dk.snitflade.gateway.rutning.Flytteliste.Gruppe;
import dk.snitflade.gateway.rutning.Onboarding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tries onboarding rows on the claims of the last days; nothing is changed or sent. */
@RestController
@RequestMapping("/api/register/proevesortering")
class ProevesorteringController {

    /**
     * A dry run as it is asked for.
     *
     * @param dage how many days to look back over, today included; null is 30
     * @param somGennemfoert whether the rows count as if their plan had been carried through before the first day;
     *     null is yes
     * @param hoejst how many claims to list one by one; null is 100
     * @param raekker rows to try
     * @param numre rows of the register to try, by number
     */
    record Proevebestilling(
            Integer dage,
            Boolean somGennemfoert,
            Integer hoejst,
            List<Raekkebestilling> raekker,
            List<Long> numre,
            @JsonAnySetter Map<String, Object> ukendte) {}

    /**
     * What the rows would have done.
     *
     * @param antal how many claims would have gone elsewhere
     * @param flytninger the first of them
     */
    record Proevevisning(LocalDate fra, long antal, List<Gruppe> grupper, List<Flytningsvisning> flytninger) {}

    record Flytningsvisning(
            long fordring,
            long familie,
            long fordringshaver,
            String type,
            LocalDate modtaget,
            Maal fra,
            Maal til,
            String hvorfor) {

        private static Flytningsvisning af(Flytning flytning) {
            return new Flytningsvisning(
                    flytning.fordring().id(),
                    flytning.fordring().familie(),
                    flytning.fordring().fordringshaver(),
                    flytning.fordring().type(),
                    flytning.fordring().modtaget(),
                    flytning.fordring().hjem(),
                    flytning.til(),
                    flytning.hvorfor());
        }
    }

    private final Sorteringsopslag opslag;
    private final Onboardingregister register;

    ProevesorteringController(Sorteringsopslag opslag, Onboardingregister register) {
        this.opslag = opslag;
        this.register = register;
    }

    @PostMapping
    Proevevisning proev(@RequestBody Proevebestilling bestilling) {
        Feltlaeser laeser = new Feltlaeser();
        Ukendte.afvis(bestilling.ukendte(), laeser);
        int dage = tal(bestilling.dage(), 30, "dage", 366, laeser);
        int hoejst = tal(bestilling.hoejst(), 100, "hoejst", 1000, laeser);
        List<Onboarding> raekker = raekker(bestilling, laeser);
        RegisterAfvist.hvisUgyldig(laeser);
        Flytteliste liste = opslag.proev(raekker, dage, !Boolean.FALSE.equals(bestilling.somGennemfoert()), hoejst);
        return new Proevevisning(
                opslag.foersteDag(dage),
                liste.antal(),
                liste.grupper(),
                liste.foerste().stream().map(Flytningsvisning::af).toList());
    }

    private List<Onboarding> raekker(Proevebestilling bestilling, Feltlaeser laeser) {
        List<Onboarding> raekker = new ArrayList<>();
        List<Raekkebestilling> sendte = bestilling.raekker() == null ? List.of() : bestilling.raekker();
        for (int nr = 0; nr < sendte.size(); nr++) {
            String sted = "raekker[" + nr + "]";
            if (sendte.get(nr) == null) {
                laeser.fejl(sted, "Skal udfyldes.");
                continue;
            }
            Feltlaeser egen = new Feltlaeser();
            Ukendte.afvis(sendte.get(nr).ukendte(), egen);
            raekker.add(register.laes(sendte.get(nr).forslag(), egen));
            for (Feltfejl fejl : egen.fejl()) {
                laeser.fejl(sted + "." + fejl.felt(), fejl.tekst());
            }
        }
        List<Long> numre = bestilling.numre() == null ? List.of() : bestilling.numre();
        numre.stream().filter(Objects::nonNull).map(register::find).forEach(raekker::add);
        if (raekker.isEmpty()) {
            laeser.fejl("raekker", "Der skal stå mindst én.");
        }
        return raekker;
    }

    private static int tal(Integer vaerdi, int ellers, String felt, int stoerst, Feltlaeser laeser) {
        int tal = vaerdi == null ? ellers : vaerdi;
        if (tal < 1 || tal > stoerst) {
            laeser.fejl(felt, "Skal være fra 1 til " + stoerst + ".");
        }
        return tal;
    }
}
