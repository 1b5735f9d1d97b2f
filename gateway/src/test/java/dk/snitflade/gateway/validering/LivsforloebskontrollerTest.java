package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Proevefordring.ny;
import static dk.snitflade.gateway.validering.Aktioner.fhi;
import static dk.snitflade.gateway.validering.Aktioner.genindsend;
import static dk.snitflade.gateway.validering.Aktioner.indbetaling;
import static dk.snitflade.gateway.validering.Aktioner.nedskriv;
import static dk.snitflade.gateway.validering.Aktioner.or;
import static dk.snitflade.gateway.validering.Aktioner.tilbagekald;
import static dk.snitflade.gateway.validering.Nummerproeve.proeve;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proevefordring;
import java.time.LocalDate;
import java.util.List;

class LivsforloebskontrollerTest extends Nummerproever {

    private static final KendtFordring RETURNERET = Kendte.fordring("INDR", Maal.PSRM, Kendte.returneret());
    private static final KendtFordring KONVERTERET = Kendte.fordring("INDR", Maal.PSRM, Kendte.konverteret());
    private static final KendtFordring MED_OPDELTE = Kendte.fordring("INDR", Maal.PSRM, Kendte.medOpdelte());

    @Override
    List<Nummerproeve> proever() {
        return List.of(
                paa(400, "en anden fordringshavers fordring", indbetaling(), Kendte.andens(null), Kendte.fordring()),
                paa(
                        400,
                        "en anden fordringshavers tilbagekaldte fordring røber intet",
                        or("100"),
                        Kendte.andens("FEJL"),
                        Kendte.fordring()),
                paa(428, "en afvist fordring", indbetaling(), Kendte.afvist(), Kendte.fordring()),
                paa(434, "en konverteret fordring", indbetaling(), KONVERTERET, Kendte.fordring()),
                proeve(
                        467,
                        "bortfald dagen før modtagelsen",
                        Sag.med(tilbagekald("BORT", Kendte.MODTAGET.minusDays(1)))
                                .kender(Kendte.fordring()),
                        Sag.med(tilbagekald("BORT", Kendte.MODTAGET)).kender(Kendte.fordring())),
                paa(496, "opskrivning af en tilbagekaldt", or("100"), Kendte.tilbagekaldt("HENS"), Kendte.fordring()),
                paa(496, "opskrivning af en returneret", or("100"), RETURNERET, Kendte.fordring()),
                paa(
                        498,
                        "nedskrivning af en tilbagekaldt",
                        indbetaling(),
                        Kendte.tilbagekaldt("HENS"),
                        Kendte.fordring()),
                paa(498, "nedskrivning af en returneret", indbetaling(), RETURNERET, Kendte.fordring()),
                proeve(
                        498,
                        "tilbagekaldelse og nedskrivning i samme leverance",
                        Sag.med(tilbagekald("KLAG", null), nedskriv("REGU", "100", null))
                                .kender(Kendte.fordring()),
                        Sag.med(nedskriv("REGU", "100", null), tilbagekald("KLAG", null))
                                .kender(Kendte.fordring())),
                proeve(
                        509,
                        "hovedstol på en ukendt fordring",
                        Sag.med(fhi("2000")),
                        Sag.med(fhi("2000")).kender(Kendte.fordring())),
                proeve(
                        510,
                        "en hovedstol, der ikke er højere",
                        Sag.med(fhi("1000")).kender(Kendte.fordring()),
                        Sag.med(fhi("1000.01")).kender(Kendte.fordring())),
                proeve(
                        510,
                        "to gange samme nye hovedstol i én leverance",
                        Sag.med(fhi("2000"), fhi("2000")).kender(Kendte.fordring()),
                        Sag.med(fhi("2000"), fhi("2000.01")).kender(Kendte.fordring())),
                proeve(
                        518,
                        "hovedstol på en tilbagekaldt fordring",
                        Sag.med(fhi("2000")).kender(Kendte.tilbagekaldt("HENS")),
                        Sag.med(fhi("2000")).kender(Kendte.fordring()),
                        530),
                paa(
                        539,
                        "genindsendelse efter FEJL",
                        genindsend(ny()),
                        Kendte.tilbagekaldt("FEJL"),
                        Kendte.tilbagekaldt("BORD")),
                paa(
                        539,
                        "genindsendelse efter BORT",
                        genindsend(ny()),
                        Kendte.tilbagekaldt("BORT"),
                        Kendte.tilbagekaldt("HAFT")),
                paa(
                        540,
                        "genindsendelse af en levende fordring",
                        genindsend(ny()),
                        Kendte.fordring(),
                        Kendte.tilbagekaldt("HENS")),
                proeve(
                        540,
                        "genindsendelse af en ukendt fordring",
                        Sag.med(genindsend(ny())),
                        Sag.med(genindsend(ny())).kender(Kendte.tilbagekaldt("KLAG"))),
                paa(
                        541,
                        "genindsendelse af en andens fordring",
                        genindsend(ny()),
                        Kendte.andens("HENS"),
                        Kendte.tilbagekaldt("HENS")),
                resendt(542, "anden stiftelse", ny().stiftelse(LocalDate.parse("2025-12-02"))),
                resendt(542, "uden forfald", ny().forfald(null)),
                resendt(
                        542,
                        "anden periode",
                        ny().periode(LocalDate.parse("2025-11-01"), LocalDate.parse("2025-11-29"))),
                paa(
                        570,
                        "tilbagekaldelse før de opdelte relaterede",
                        tilbagekald("KLAG", null),
                        MED_OPDELTE,
                        Kendte.fordring()));
    }

    private static Nummerproeve paa(
            int nummer, String hvad, Aktion aktion, KendtFordring forkert, KendtFordring rigtig) {
        return proeve(
                nummer, hvad, Sag.med(aktion).kender(forkert), Sag.med(aktion).kender(rigtig));
    }

    private static Nummerproeve resendt(int nummer, String hvad, Proevefordring aendret) {
        return proeve(
                nummer,
                hvad,
                Sag.med(genindsend(aendret)).kender(Kendte.tilbagekaldt("HENS")),
                Sag.med(genindsend(ny())).kender(Kendte.tilbagekaldt("HENS")));
    }
}
