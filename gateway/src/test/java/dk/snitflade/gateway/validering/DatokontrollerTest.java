package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Proevefordring.BORGER;
import static dk.snitflade.gateway.fordring.Proevefordring.ny;
import static dk.snitflade.gateway.validering.Aktioner.INDBETALT;
import static dk.snitflade.gateway.validering.Aktioner.nedskriv;
import static dk.snitflade.gateway.validering.Aktioner.oani;
import static dk.snitflade.gateway.validering.Aktioner.opret;
import static dk.snitflade.gateway.validering.Aktioner.or;
import static dk.snitflade.gateway.validering.Aktioner.tilbagekald;
import static dk.snitflade.gateway.validering.Nummerproeve.proeve;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.fordring.Proevefordring;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

class DatokontrollerTest extends Nummerproever {

    private static final LocalDate I_MORGEN = Sag.DAG.plusDays(1);

    @Override
    List<Nummerproeve> proever() {
        return List.of(
                proeve(
                        409,
                        "INDB uden virkningsdato",
                        paa(nedskriv("INDB", "500", null)),
                        paa(nedskriv("INDB", "500", INDBETALT))),
                proeve(
                        409,
                        "BORT uden virkningsdato",
                        paa(tilbagekald("BORT", null)),
                        paa(tilbagekald("BORT", Sag.DAG))),
                proeve(
                        409,
                        "OANI uden den nedskrivnings dato",
                        paa(oani("500", null, Kendte.INDBETALING)),
                        paa(oani("500", INDBETALT, Kendte.INDBETALING))),
                proeve(
                        410,
                        "REGU på én skyldner",
                        paa(nedskriv("REGU", "500", null, BORGER)),
                        paa(nedskriv("INDB", "500", INDBETALT, BORGER))),
                proeve(
                        464,
                        "en indbetaling dateret i morgen",
                        paa(nedskriv("INDB", "500", I_MORGEN)),
                        paa(nedskriv("INDB", "500", Sag.DAG)),
                        548),
                proeve(
                        519,
                        "REGU med virkningsdato",
                        paa(nedskriv("REGU", "500", Sag.DAG)),
                        paa(nedskriv("REGU", "500", null))),
                proeve(
                        546,
                        "FEJL med virkningsdato",
                        paa(tilbagekald("FEJL", Sag.DAG)),
                        paa(tilbagekald("FEJL", null))),
                proeve(548, "opskrivning fra i morgen", paa(or(I_MORGEN)), paa(or(Sag.DAG))),
                proeve(548, "bortfald i morgen", paa(tilbagekald("BORT", I_MORGEN)), paa(tilbagekald("BORT", Sag.DAG))),
                foer1900("stiftelse", d -> ny().stiftelse(d)),
                foer1900("forfald", d -> ny().forfald(d)),
                foer1900("sidste rettidige betaling", d -> ny().srb(d)),
                foer1900("periodens start", d -> ny().periode(d, Sag.DAG)),
                foer1900("periodens slut", d -> ny().periode(d, d)),
                foer1900("forældelse", d -> ny().haeftere(Haeftelse.af(BORGER, d))),
                foer1900("dom", d -> ny().haeftere(haefter(true, d, false, null, null))),
                foer1900("forlig", d -> ny().haeftere(haefter(false, null, true, d, null))),
                foer1900("hæftelsens start", d -> ny().haeftere(haefter(false, null, false, null, d))),
                proeve(
                        568,
                        "indbetaling i 1899",
                        paa(nedskriv("INDB", "500", LocalDate.of(1899, 12, 31))),
                        paa(nedskriv("INDB", "500", LocalDate.of(1900, 1, 1)))),
                proeve(
                        569,
                        "en periode, der vender omvendt",
                        Sag.med(opret(ny().periode(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-01-31")))),
                        Sag.med(opret(ny().periode(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-01"))))),
                proeve(
                        569,
                        "en ændret periode, der vender omvendt",
                        Sag.med(Aktioner.aendr(ny().art("MODR")
                                .periode(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-01-31")))),
                        Sag.med(Aktioner.aendr(ny().art("MODR").periode(LocalDate.parse("2026-02-01"), null)))));
    }

    private static Nummerproeve foer1900(String felt, Function<LocalDate, Proevefordring> fordring) {
        return proeve(
                568,
                felt + " i 1899",
                Sag.med(opret(fordring.apply(LocalDate.of(1899, 12, 31)))),
                Sag.med(opret(fordring.apply(LocalDate.of(1900, 1, 1)))));
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

    private static Sag paa(Aktion aktion) {
        return Sag.med(aktion).kender(Kendte.fordring()).kender(Kendte.indbetaling());
    }
}
