package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.validering.Aktioner.INDBETALT;
import static dk.snitflade.gateway.validering.Aktioner.naoi;
import static dk.snitflade.gateway.validering.Aktioner.naor;
import static dk.snitflade.gateway.validering.Aktioner.oani;
import static dk.snitflade.gateway.validering.Aktioner.oonr;
import static dk.snitflade.gateway.validering.Aktioner.tilbagekald;
import static dk.snitflade.gateway.validering.Kendte.ANNULLERING;
import static dk.snitflade.gateway.validering.Kendte.INDBETALING;
import static dk.snitflade.gateway.validering.Kendte.OPSKRIVNING;
import static dk.snitflade.gateway.validering.Kendte.REGULERING;
import static dk.snitflade.gateway.validering.Nummerproeve.proeve;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Kendskab.KendtAktion;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import java.util.List;

class AnnulleringskontrollerTest extends Nummerproever {

    private static final Long UKENDT = 899999999L;
    private static final Aktion OANI = oani("500", INDBETALT, INDBETALING);

    @Override
    List<Nummerproeve> proever() {
        return List.of(
                proeve(
                        429,
                        "hverken aktion eller fordring er kendt",
                        Sag.med(oani("500", INDBETALT, UKENDT)),
                        // Older than the gateway, so that there is nothing to point at.
                        Sag.med(oani("500", INDBETALT, null))),
                proeve(469, "OANI på et andet beløb", alt(oani("499.99", INDBETALT, INDBETALING)), alt(OANI)),
                proeve(
                        469,
                        "OONR på et andet beløb",
                        alt(oonr("500.01", null, REGULERING)),
                        alt(oonr("500.00", null, REGULERING))),
                proeve(470, "OANI med en anden dato", alt(oani("500", INDBETALT.plusDays(1), INDBETALING)), alt(OANI)),
                proeve(
                        470,
                        "OONR med en dato, reguleringen ikke har",
                        alt(oonr("500", INDBETALT, REGULERING)),
                        alt(oonr("500", null, REGULERING))),
                proeve(471, "OANI af en regulering", alt(oani("500", null, REGULERING)), alt(OANI)),
                proeve(473, "OANI af en opskrivning", alt(oani("500", null, OPSKRIVNING)), alt(OANI)),
                proeve(
                        477,
                        "OONR af en indbetaling",
                        alt(oonr("500", INDBETALT, INDBETALING)),
                        alt(oonr("500", null, REGULERING))),
                proeve(
                        488,
                        "OANI, før DMI har udført nedskrivningen",
                        henviser(Kendte.nedskrivning(INDBETALING, "INDB", INDBETALT, Tilstand.SENDT, Maal.DMI)),
                        henviser(Kendte.nedskrivning(INDBETALING, "INDB", INDBETALT, Tilstand.UDFOERT, Maal.DMI))),
                proeve(
                        488,
                        "en nedskrivning, DMI ikke har udført, modsat en i PSRM",
                        henviser(Kendte.nedskrivning(INDBETALING, "INDB", INDBETALT, Tilstand.KLAR, Maal.DMI)),
                        henviser(Kendte.nedskrivning(INDBETALING, "INDB", INDBETALT, Tilstand.KLAR, Maal.PSRM))),
                proeve(
                        493,
                        "OANI af en afvist nedskrivning",
                        henviser(Kendte.nedskrivning(INDBETALING, "INDB", INDBETALT, Tilstand.AFVIST, Maal.DMI)),
                        henviser(Kendte.indbetaling())),
                proeve(
                        494,
                        "en nedskrivning på en anden fordring",
                        henviser(Kendte.paaAndenFordring(Sag.FORDRINGSHAVER)),
                        henviser(Kendte.indbetaling())),
                proeve(502, "NAOR af en nedskrivning", alt(naor("500", REGULERING)), alt(naor("500", OPSKRIVNING))),
                proeve(
                        503,
                        "allerede annulleret",
                        henviser(Kendte.indbetaling().somAnnulleret()),
                        henviser(Kendte.indbetaling())),
                proeve(
                        503,
                        "annulleret to gange i samme leverance",
                        Sag.med(OANI, OANI).kender(Kendte.fordring()).kender(Kendte.indbetaling()),
                        Sag.med(OANI, oonr("500", null, REGULERING))
                                .kender(Kendte.fordring())
                                .kender(Kendte.indbetaling(), Kendte.regulering())),
                proeve(504, "NAOR på et andet beløb", alt(naor("400", OPSKRIVNING)), alt(naor("500", OPSKRIVNING))),
                proeve(506, "NAOI af en opskrivning", alt(naoi("500", OPSKRIVNING)), alt(naoi("500", ANNULLERING))),
                proeve(
                        526,
                        "aktionen findes ikke på en kendt fordring",
                        alt(oani("500", INDBETALT, UKENDT)),
                        alt(OANI)),
                proeve(
                        526,
                        "en anden fordringshavers aktion er som ingen",
                        henviser(Kendte.paaAndenFordring(9999L)),
                        henviser(Kendte.indbetaling())),
                proeve(527, "ingen henvisning på en kendt fordring", alt(oani("500", INDBETALT, null)), alt(OANI)),
                proeve(
                        530,
                        "fordringen er tilbagekaldt",
                        Sag.med(OANI).kender(Kendte.tilbagekaldt("HENS")).kender(Kendte.indbetaling()),
                        alt(OANI),
                        496),
                proeve(
                        530,
                        "den henviste aktions fordring er tilbagekaldt",
                        Sag.med(OANI)
                                .kender(Kendte.fordring(), Kendte.anden("KLAG"))
                                .kender(Kendte.paaAndenFordring(Sag.FORDRINGSHAVER)),
                        alt(OANI),
                        494),
                proeve(
                        530,
                        "tilbagekaldt lige før i samme leverance",
                        Sag.med(tilbagekald("HENS", null), OANI)
                                .kender(Kendte.fordring())
                                .kender(Kendte.indbetaling()),
                        Sag.med(OANI, tilbagekald("HENS", null))
                                .kender(Kendte.fordring())
                                .kender(Kendte.indbetaling()),
                        496));
    }

    private static Sag alt(Aktion aktion) {
        return Sag.med(aktion)
                .kender(Kendte.fordring())
                .kender(Kendte.indbetaling(), Kendte.regulering(), Kendte.opskrivning(), Kendte.annullering());
    }

    private static Sag henviser(KendtAktion aktion) {
        return Sag.med(OANI).kender(Kendte.fordring()).kender(aktion);
    }
}
