package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.aftale.Aftale;
import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.fordringstype.Kataloger;
import dk.snitflade.gateway.fordringstype.forsideark.Forsideark;
import dk.snitflade.gateway.fordringstype.forsideark.Typeark;
import dk.snitflade.gateway.gyldighed.Dato;
import dk.snitflade.gateway.register.Aftaleregister;
import dk.snitflade.gateway.register.Register;
import dk.snitflade.gateway.rutning.Aabning;
import dk.snitflade.gateway.rutning.Omraader;
import dk.snitflade.gateway.rutning.Onboardinger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The cover sheet of a municipality and a business area: what the fagsystem must deliver before the area is opened. The
 * page is made to be printed.
 */
@Controller
class Forsidearksside {

    private final Register register;
    private final Aftaleregister aftaler;
    private final Kataloger kataloger;
    private final Omraader omraader;
    private final Clock ur;

    Forsidearksside(Register register, Aftaleregister aftaler, Kataloger kataloger, Omraader omraader, Clock ur) {
        this.register = register;
        this.aftaler = aftaler;
        this.kataloger = kataloger;
        this.omraader = omraader;
        this.ur = ur;
    }

    /** Every municipality with an agreement today, and the areas. */
    @GetMapping("/forsideark")
    ModelAndView liste() {
        ModelAndView side = new ModelAndView("forsideark-liste");
        Map<Long, String> havere = new TreeMap<>();
        aftaler.alle()
                .forEach(mappe -> navn(mappe.fordringshaver(), LocalDate.now(ur))
                        .ifPresent(navn -> havere.put(mappe.fordringshaver(), navn)));
        side.addObject("havere", havere);
        side.addObject("omraader", omraader.navne());
        return side;
    }

    /** The sheet on a day; today when it is left out. */
    @GetMapping("/forsideark/{fordringshaver}/{omraade}")
    ModelAndView ark(
            @PathVariable long fordringshaver,
            @PathVariable String omraade,
            @RequestParam(required = false) String dag) {
        Feltlaeser laeser = new Feltlaeser();
        LocalDate valgt = laeser.valgfriDag("dag", dag);
        LocalDate dagen = valgt == null ? LocalDate.now(ur) : valgt;
        String navn = navn(fordringshaver, dagen).orElse(null);
        if (!laeser.fejlfri() || navn == null || !omraader.navne().contains(omraade)) {
            return Sider.fejl(HttpStatus.NOT_FOUND, laeser.fejlfri() ? List.of(mangler(navn)) : laeser.fejl());
        }
        Onboardinger onboardinger = register.onboardinger();
        Forsideark ark = Forsideark.af(
                navn,
                omraade,
                dagen,
                kataloger,
                type -> onboardinger.aaben(fordringshaver, type, dagen).isPresent());
        ModelAndView side = new ModelAndView("forsideark");
        side.addObject("ark", ark);
        side.addObject("fordringshaver", fordringshaver);
        side.addObject("dag", Dato.tekst(dagen));
        side.addObject("katalog", Dato.tekst(ark.katalog()));
        side.addObject(
                "aabninger",
                ark.typer().stream()
                        .map(typeark -> typeark.type().kode())
                        .collect(Collectors.toMap(
                                Function.identity(),
                                type -> Aabning.af(onboardinger, fordringshaver, type, dagen)
                                        .tekst())));
        side.addObject("aabne", ark.typer().stream().filter(Typeark::aaben).count());
        return side;
    }

    private static Feltfejl mangler(String navn) {
        return Feltfejl.af(
                null,
                navn == null
                        ? "Fordringshaveren har ingen aftale, der gælder den dag."
                        : "Området findes ikke i kommunernes plan.");
    }

    private Optional<String> navn(long fordringshaver, LocalDate dag) {
        return register.aftaler().gaeldende(fordringshaver, dag).map(Aftale::navn);
    }
}
