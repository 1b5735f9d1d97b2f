package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.validering.Aktioner.opret;
import static dk.snitflade.gateway.validering.Fordringsbygger.fordring;
import static dk.snitflade.gateway.validering.Nummerproeve.proeve;

import dk.snitflade.gateway.fordring.Beloeb;
import dk.snitflade.gateway.fordring.Handling;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

class BeloebskontrollerTest extends Nummerproever {

    @Override
    List<Nummerproeve> proever() {
        return List.of(
                proeve(
                        152,
                        "restgæld i euro",
                        Sag.med(opret(fordring().i("EUR"))),
                        Sag.med(opret(fordring().i("DKK")))),
                proeve(
                        152,
                        "hovedstol i euro",
                        Sag.med(opret(fordring().hovedstolI("EUR"))),
                        Sag.med(opret(fordring().hovedstolI("DKK")))),
                proeve(
                        152,
                        "rettet hovedstol i svenske kroner",
                        Sag.med(ret("SEK")).kender(Kendte.fordring()),
                        Sag.med(ret("DKK")).kender(Kendte.fordring())),
                proeve(
                        215,
                        "et negativt beløb",
                        Sag.med(opret(fordring().paa("-0.01"))),
                        Sag.med(opret(fordring().paa("0.01")))),
                proeve(
                        215,
                        "et beløb på typens nedre grænse",
                        Sag.med(opret(fordring().paa("100"))).type("KTTIBAK", over("100")),
                        Sag.med(opret(fordring().paa("100.01"))).type("KTTIBAK", over("100"))),
                proeve(
                        215,
                        "et beløb lige over nul på en type med nedre grænse",
                        Sag.med(opret(fordring().paa("0.01"))).type("KTTIBAK", over("100")),
                        Sag.med(opret(fordring().paa("0"))).type("KTTIBAK", over("100"))),
                proeve(
                        227,
                        "opskrivning på 0 kr.",
                        Sag.med(Aktioner.or("0.00")).kender(Kendte.fordring()),
                        Sag.med(Aktioner.or("0.01")).kender(Kendte.fordring())),
                proeve(
                        408,
                        "nedskrivning på 0 kr.",
                        Sag.med(Aktioner.nedskriv("REGU", "0", null)).kender(Kendte.fordring()),
                        Sag.med(Aktioner.nedskriv("REGU", "0.01", null)).kender(Kendte.fordring())),
                proeve(
                        408,
                        "negativ nedskrivning",
                        Sag.med(Aktioner.nedskriv("REGU", "-500", null)).kender(Kendte.fordring()),
                        Sag.med(Aktioner.nedskriv("REGU", "500", null)).kender(Kendte.fordring())));
    }

    private static dk.snitflade.gateway.fordring.Aktion ret(String valuta) {
        return Aktioner.aktion(
                dk.snitflade.gateway.fordring.Aktionskode.FEJLAGTIGHOVEDSTOLINDBERETNING,
                new Handling.RetHovedstol(Kendte.ID, new Beloeb(valuta, new BigDecimal("2000")), List.of()));
    }

    private static Typefakta over(String kroner) {
        return new Typefakta(null, null, null, Set.of(), true, false, false, new BigDecimal(kroner));
    }
}
