package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.validering.Aktioner.INDBETALT;
import static dk.snitflade.gateway.validering.Aktioner.nedskriv;
import static dk.snitflade.gateway.validering.Aktioner.oani;
import static dk.snitflade.gateway.validering.Aktioner.opret;
import static dk.snitflade.gateway.validering.Aktioner.tilbagekald;
import static dk.snitflade.gateway.validering.Fordringsbygger.BORGER;
import static dk.snitflade.gateway.validering.Fordringsbygger.fordring;
import static dk.snitflade.gateway.validering.Nummerproeve.proeve;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Haeftelse;
import java.time.LocalDate;
import java.util.List;

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
                proeve(548, "bortfald i morgen", paa(tilbagekald("BORT", I_MORGEN)), paa(tilbagekald("BORT", Sag.DAG))),
                proeve(
                        568,
                        "stiftelse i 1899",
                        Sag.med(opret(fordring().stiftelse("1899-12-31"))),
                        Sag.med(opret(fordring().stiftelse("1900-01-01")))),
                proeve(
                        568,
                        "forældelse i 1899",
                        Sag.med(opret(fordring().haeftelse(Haeftelse.af(BORGER, LocalDate.of(1899, 12, 31))))),
                        Sag.med(opret(fordring().haeftelse(Haeftelse.af(BORGER, LocalDate.of(1900, 1, 1)))))),
                proeve(
                        568,
                        "indbetaling i 1899",
                        paa(nedskriv("INDB", "500", LocalDate.of(1899, 12, 31))),
                        paa(nedskriv("INDB", "500", LocalDate.of(1900, 1, 1)))),
                proeve(
                        569,
                        "en periode, der vender omvendt",
                        Sag.med(opret(fordring().periode("2026-02-01", "2026-01-31"))),
                        Sag.med(opret(fordring().periode("2026-02-01", "2026-02-01")))),
                proeve(
                        569,
                        "en ændret periode, der vender omvendt",
                        Sag.med(Aktioner.aendr(fordring().art("MODR").periode("2026-02-01", "2026-01-31"))),
                        Sag.med(Aktioner.aendr(fordring().art("MODR").periode("2026-02-01", null)))));
    }

    private static Sag paa(Aktion aktion) {
        return Sag.med(aktion).kender(Kendte.fordring()).kender(Kendte.indbetaling());
    }
}
