package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Aktionskode.FEJLAGTIGHOVEDSTOLINDBERETNING;
import static dk.snitflade.gateway.fordring.Aktionskode.NEDSKRIV;
import static dk.snitflade.gateway.fordring.Aktionskode.NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING;
import static dk.snitflade.gateway.fordring.Aktionskode.OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING;
import static dk.snitflade.gateway.fordring.Aktionskode.OPSKRIVNINGREGULERING;
import static dk.snitflade.gateway.fordring.Aktionskode.TILBAGEKALD;
import static dk.snitflade.gateway.fordring.Proeveaktion.FORDRING;
import static dk.snitflade.gateway.fordring.Proeveaktion.TIDLIGERE;
import static dk.snitflade.gateway.fordring.Proeveaktion.annuller;
import static dk.snitflade.gateway.fordring.Proeveaktion.nedskriv;
import static dk.snitflade.gateway.fordring.Proeveaktion.opskriv;
import static dk.snitflade.gateway.fordring.Proeveaktion.tilbagekald;
import static dk.snitflade.gateway.fordring.Proevefordring.BORGER;
import static dk.snitflade.gateway.fordring.Proevefordring.haeftelse;
import static dk.snitflade.gateway.fordring.Proevefordring.kroner;
import static dk.snitflade.gateway.validering.Proevesag.DAG;
import static dk.snitflade.gateway.validering.Proevesag.om;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Beloeb;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.fordring.Skyldner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an action says by itself: debtors, amounts and reasons. The dates have a table of their own. */
final class Indholdstilfaelde {

    private static final Skyldner NULLER = new Skyldner(Skyldner.Art.CPR, "0000000000");
    private static final Skyldner NAESTEN_NULLER = new Skyldner(Skyldner.Art.CPR, "0000000001");
    private static final Skyldner MAND = new Skyldner(Skyldner.Art.CPR, "0102709998");
    private static final Skyldner KONE = new Skyldner(Skyldner.Art.CPR, "0102709999");

    private Indholdstilfaelde() {}

    static Stream<Tilfaelde> alle() {
        return Stream.of(skyldnere(), valuta(), beloeb(), aarsager()).flatMap(Function.identity());
    }

    private static Stream<Tilfaelde> skyldnere() {
        return Stream.of(
                new Tilfaelde(5, "hæfter med lutter nuller", haefter(NULLER), haefter(NAESTEN_NULLER)),
                par(5, "nedskrivning", NEDSKRIV, s -> nedskriv("INDB", DAG, kroner("1.00"), s), NULLER, BORGER),
                par(
                        5,
                        "OANI",
                        OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING,
                        s -> opskriv(kroner("1.00"), DAG, TIDLIGERE, s),
                        NULLER,
                        BORGER),
                par(
                        5,
                        "NAOI",
                        NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING,
                        s -> annuller(kroner("1.00"), DAG, TIDLIGERE, s),
                        NULLER,
                        BORGER),
                new Tilfaelde(
                        528,
                        "samme hæfter to gange",
                        om(Proevefordring.ny().haeftere(haeftelse(MAND), haeftelse(KONE), haeftelse(MAND))),
                        om(Proevefordring.ny().haeftere(haeftelse(MAND), haeftelse(KONE)))));
    }

    private static Stream<Tilfaelde> valuta() {
        Beloeb euro = new Beloeb("EUR", new BigDecimal("100.00"));
        Beloeb danske = kroner("100.00");
        return Stream.of(
                new Tilfaelde(
                        152,
                        "restgæld",
                        om(Proevefordring.ny().beloeb(euro)),
                        om(Proevefordring.ny().beloeb(danske))),
                new Tilfaelde(
                        152,
                        "hovedstol",
                        om(Proevefordring.ny().hovedstol(euro)),
                        om(Proevefordring.ny().hovedstol(danske))),
                par(152, "nedskrivning", NEDSKRIV, b -> nedskriv("INDB", DAG, b, null), euro, danske),
                par(152, "opskrivning", OPSKRIVNINGREGULERING, b -> opskriv(b, DAG, null, null), euro, danske),
                par(
                        152,
                        "annullering",
                        NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING,
                        b -> annuller(b, DAG, TIDLIGERE, null),
                        euro,
                        danske),
                par(
                        152,
                        "ny hovedstol",
                        FEJLAGTIGHOVEDSTOLINDBERETNING,
                        b -> new Handling.RetHovedstol(FORDRING, b, List.of()),
                        euro,
                        danske));
    }

    private static Stream<Tilfaelde> beloeb() {
        return Stream.of(
                new Tilfaelde(
                        215,
                        "en øre under nul",
                        om(Proevefordring.ny().beloeb(kroner("-0.01"))),
                        om(Proevefordring.ny().beloeb(kroner("0.00")))),
                par(227, "opskrivning på 0", OPSKRIVNINGREGULERING, k -> opskriv(k, null), "0.00", "0.01"),
                par(408, "nedskrivning på 0", NEDSKRIV, Indholdstilfaelde::nedskrivning, "0.00", "0.01"),
                par(408, "negativ nedskrivning", NEDSKRIV, Indholdstilfaelde::nedskrivning, "-0.01", "0.01"));
    }

    private static Stream<Tilfaelde> aarsager() {
        return Stream.of(
                par(409, "INDB uden dato", NEDSKRIV, d -> nedskriv("INDB", d), null, DAG),
                par(409, "BORT uden dato", TILBAGEKALD, d -> tilbagekald("BORT", d), null, DAG),
                par(410, "REGU på en hæfter", NEDSKRIV, s -> nedskriv("REGU", null, kroner("1.00"), s), BORGER, null),
                new Tilfaelde(
                        411,
                        "ukendt art",
                        om(Proevefordring.ny().art("TRAN")),
                        om(Proevefordring.ny().art("MODR"))),
                par(519, "REGU med dato", NEDSKRIV, d -> nedskriv("REGU", d), DAG, null),
                par(546, "FEJL med dato", TILBAGEKALD, d -> tilbagekald("FEJL", d), DAG, (LocalDate) null));
    }

    private static Handling nedskrivning(String beloeb) {
        return nedskriv("INDB", DAG, kroner(beloeb), null);
    }

    private static Proevesag haefter(Skyldner skyldner) {
        return om(Proevefordring.ny().haeftere(haeftelse(skyldner)));
    }

    static <T> Tilfaelde par(
            int nummer, String hvad, Aktionskode kode, Function<T, Handling> handling, T brudt, T lovlig) {
        return new Tilfaelde(nummer, hvad, om(kode, handling.apply(brudt)), om(kode, handling.apply(lovlig)));
    }
}
