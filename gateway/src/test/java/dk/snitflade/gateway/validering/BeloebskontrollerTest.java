package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Proevefordring.kroner;
import static dk.snitflade.gateway.fordring.Proevefordring.ny;
import static dk.snitflade.gateway.validering.Aktioner.opret;
import static dk.snitflade.gateway.validering.Nummerproeve.proeve;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Beloeb;
import dk.snitflade.gateway.fordring.Handling;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

class BeloebskontrollerTest extends Nummerproever {

    @Override
    List<Nummerproeve> proever() {
        return List.of(
                proeve(
                        152,
                        "restgæld i euro",
                        Sag.med(opret(ny().beloeb(i("EUR")))),
                        Sag.med(opret(ny().beloeb(i("DKK"))))),
                proeve(
                        152,
                        "hovedstol i euro",
                        Sag.med(opret(ny().hovedstol(i("EUR")))),
                        Sag.med(opret(ny().hovedstol(i("DKK"))))),
                nedskrivning("EUR", "DKK"),
                opskrivning("EUR", "DKK"),
                annullering("EUR", "DKK"),
                proeve(
                        152,
                        "rettet hovedstol i svenske kroner",
                        Sag.med(ret("SEK")).kender(Kendte.fordring()),
                        Sag.med(ret("DKK")).kender(Kendte.fordring())),
                proeve(
                        215,
                        "et negativt beløb",
                        Sag.med(opret(ny().beloeb(kroner("-0.01")))),
                        Sag.med(opret(ny().beloeb(kroner("0.01"))))),
                proeve(
                        215,
                        "et beløb på typens nedre grænse",
                        Sag.med(opret(ny().beloeb(kroner("100")))).type("LIMEDIE", over("100")),
                        Sag.med(opret(ny().beloeb(kroner("100.01")))).type("LIMEDIE", over("100"))),
                proeve(
                        215,
                        "et beløb lige over nul på en type med nedre grænse",
                        Sag.med(opret(ny().beloeb(kroner("0.01")))).type("LIMEDIE", over("100")),
                        Sag.med(opret(ny().beloeb(kroner("0")))).type("LIMEDIE", over("100"))),
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

    private static Nummerproeve nedskrivning(String brudt, String lovlig) {
        return valuta(
                Aktionskode.NEDSKRIV,
                b -> new Handling.Nedskriv(Kendte.ID, b, "REGU", null, null, List.of()),
                brudt,
                lovlig);
    }

    private static Nummerproeve opskrivning(String brudt, String lovlig) {
        return valuta(
                Aktionskode.OPSKRIVNINGREGULERING,
                b -> new Handling.Opskriv(Kendte.ID, b, null, null, null, null, List.of(), List.of()),
                brudt,
                lovlig);
    }

    private static Nummerproeve annullering(String brudt, String lovlig) {
        return valuta(
                Aktionskode.NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING,
                b -> new Handling.AnnullerOpskrivning(Kendte.ID, b, null, Kendte.ANNULLERING, null, List.of()),
                brudt,
                lovlig);
    }

    private static Nummerproeve valuta(
            Aktionskode kode, Function<Beloeb, Handling> handling, String brudt, String lovlig) {
        return proeve(
                152,
                kode + " i " + brudt,
                Sag.med(Aktioner.aktion(kode, handling.apply(i(brudt))))
                        .kender(Kendte.fordring())
                        .kender(Kendte.annullering()),
                Sag.med(Aktioner.aktion(kode, handling.apply(i(lovlig))))
                        .kender(Kendte.fordring())
                        .kender(Kendte.annullering()));
    }

    private static Aktion ret(String valuta) {
        return Aktioner.aktion(
                Aktionskode.FEJLAGTIGHOVEDSTOLINDBERETNING,
                new Handling.RetHovedstol(Kendte.ID, new Beloeb(valuta, new BigDecimal("2000")), List.of()));
    }

    private static Beloeb i(String valuta) {
        return new Beloeb(valuta, new BigDecimal("1250"));
    }

    private static Typefakta over(String kroner) {
        return new Typefakta(null, null, null, Set.of(), true, false, false, new BigDecimal(kroner));
    }
}
