package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Aktionskode.NEDSKRIV;
import static dk.snitflade.gateway.fordring.Aktionskode.NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING;
import static dk.snitflade.gateway.fordring.Aktionskode.OPSKRIVNINGREGULERING;
import static dk.snitflade.gateway.fordring.Aktionskode.TILBAGEKALD;
import static dk.snitflade.gateway.fordring.Proeveaktion.TIDLIGERE;
import static dk.snitflade.gateway.fordring.Proeveaktion.annuller;
import static dk.snitflade.gateway.fordring.Proeveaktion.nedskriv;
import static dk.snitflade.gateway.fordring.Proeveaktion.opskriv;
import static dk.snitflade.gateway.fordring.Proeveaktion.tilbagekald;
import static dk.snitflade.gateway.fordring.Proevefordring.BORGER;
import static dk.snitflade.gateway.fordring.Proevefordring.kroner;
import static dk.snitflade.gateway.validering.Indholdstilfaelde.par;
import static dk.snitflade.gateway.validering.Proevesag.DAG;
import static dk.snitflade.gateway.validering.Proevesag.om;

import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.fordring.Proevefordring;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Dates of every field they can stand in. */
final class Datotilfaelde {

    private static final LocalDate I_MORGEN = DAG.plusDays(1);
    private static final LocalDate FOER_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate AAR_1900 = LocalDate.of(1900, 1, 1);

    private Datotilfaelde() {}

    static Stream<Tilfaelde> alle() {
        return Stream.of(domOgForlig(), fremtid(), foer1900(), perioder()).flatMap(Function.identity());
    }

    private static Stream<Tilfaelde> domOgForlig() {
        return Stream.of(
                new Tilfaelde(
                        531, "dom uden dato", haeftelse(true, null, false, null), haeftelse(true, DAG, false, null)),
                new Tilfaelde(
                        531, "forlig uden dato", haeftelse(false, null, true, null), haeftelse(false, null, true, DAG)),
                new Tilfaelde(
                        532, "dato uden dom", haeftelse(false, DAG, false, null), haeftelse(true, DAG, false, null)),
                new Tilfaelde(
                        532, "dato uden forlig", haeftelse(false, null, false, DAG), haeftelse(false, null, true, DAG)),
                new Tilfaelde(
                        533, "dom i morgen", haeftelse(true, I_MORGEN, false, null), haeftelse(true, DAG, false, null)),
                new Tilfaelde(
                        533,
                        "forlig i morgen",
                        haeftelse(false, null, true, I_MORGEN),
                        haeftelse(false, null, true, DAG)));
    }

    private static Stream<Tilfaelde> fremtid() {
        return Stream.of(
                par(548, "nedskrivning", NEDSKRIV, d -> nedskriv("INDB", d), I_MORGEN, DAG),
                par(548, "tilbagekald", TILBAGEKALD, d -> tilbagekald("HAFT", d), I_MORGEN, DAG),
                par(
                        548,
                        "opskrivning",
                        OPSKRIVNINGREGULERING,
                        d -> opskriv(kroner("1.00"), d, null, null),
                        I_MORGEN,
                        DAG),
                par(
                        548,
                        "annullering",
                        NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING,
                        d -> annuller(kroner("1.00"), d, TIDLIGERE, null),
                        I_MORGEN,
                        DAG));
    }

    private static Stream<Tilfaelde> foer1900() {
        return Stream.of(
                foer1900("stiftelse", d -> Proevefordring.ny().stiftelse(d)),
                foer1900("forfald", d -> Proevefordring.ny().forfald(d)),
                foer1900("sidste rettidige betaling", d -> Proevefordring.ny().srb(d)),
                foer1900("periodens start", d -> Proevefordring.ny().periode(d, DAG)),
                foer1900("periodens slut", d -> Proevefordring.ny().periode(d, d)),
                foer1900("forældelse", d -> Proevefordring.ny().haeftere(Haeftelse.af(BORGER, d))),
                foer1900("dom", d -> Proevefordring.ny().haeftere(haefter(true, d, false, null, null))),
                foer1900("forlig", d -> Proevefordring.ny().haeftere(haefter(false, null, true, d, null))),
                foer1900("hæftelsens start", d -> Proevefordring.ny().haeftere(haefter(false, null, false, null, d))),
                par(568, "virkning", NEDSKRIV, d -> nedskriv("INDB", d), FOER_1900, AAR_1900));
    }

    private static Stream<Tilfaelde> perioder() {
        return Stream.of(
                new Tilfaelde(
                        569,
                        "slut dagen før start",
                        om(Proevefordring.ny().periode(DAG, DAG.minusDays(1))),
                        om(Proevefordring.ny().periode(DAG, DAG))),
                new Tilfaelde(
                        569,
                        "åben periode",
                        om(Proevefordring.ny().periode(DAG, DAG.minusYears(1))),
                        om(Proevefordring.ny().periode(DAG, null))));
    }

    private static Tilfaelde foer1900(String hvad, Function<LocalDate, Proevefordring> fordring) {
        return new Tilfaelde(568, hvad, om(fordring.apply(FOER_1900)), om(fordring.apply(AAR_1900)));
    }

    private static Proevesag haeftelse(boolean dom, LocalDate domDato, boolean forlig, LocalDate forligDato) {
        return om(Proevefordring.ny().haeftere(haefter(dom, domDato, forlig, forligDato, null)));
    }

    private static Haeftelse haefter(
            boolean dom, LocalDate domDato, boolean forlig, LocalDate forligDato, LocalDate start) {
        return new Haeftelse(
                BORGER,
                LocalDate.of(2029, 1, 31),
                dom,
                domDato,
                forlig,
                forligDato,
                null,
                null,
                start,
                null,
                List.of(),
                List.of());
    }
}
