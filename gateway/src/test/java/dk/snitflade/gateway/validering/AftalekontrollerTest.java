package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Proevefordring.ny;
import static dk.snitflade.gateway.validering.Aktioner.INDBETALT;
import static dk.snitflade.gateway.validering.Aktioner.opret;
import static dk.snitflade.gateway.validering.Nummerproeve.proeve;

import dk.snitflade.gateway.aftale.Aftale.Ret;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Maal;
import java.util.List;

class AftalekontrollerTest extends Nummerproever {

    private static final Aktion OPRET = opret(ny());

    @Override
    List<Nummerproeve> proever() {
        return List.of(
                proeve(2, "ingen aftale", Sag.med(OPRET).udenAftale(), Sag.med(OPRET)),
                proeve(
                        2,
                        "en aftale, der udløb i går",
                        Sag.med(OPRET).medAftale(Sag.DAG.minusYears(1), Sag.DAG.minusDays(1)),
                        Sag.med(OPRET).medAftale(Sag.DAG.minusYears(1), Sag.DAG)),
                proeve(
                        2,
                        "en aftale, der gælder fra i morgen",
                        Sag.med(OPRET).medAftale(Sag.DAG.plusDays(1), null),
                        Sag.med(OPRET).medAftale(Sag.DAG, null)),
                proeve(400, "et system, aftalen ikke nævner", Sag.med(OPRET).fra("88888888"), Sag.med(OPRET)),
                ret(156, Ret.SYSTEM_TIL_SYSTEM, OPRET),
                proeve(
                        151,
                        "en type uden for aftalen",
                        Sag.med(opret(ny().type("KFDAINS"))),
                        Sag.med(opret(ny().type("KTCIVIL")))),
                proeve(
                        151,
                        "en relateret type uden for aftalen",
                        Sag.med(opret(ny(), ny().type("REOPDAG"))),
                        Sag.med(opret(ny(), ny().type("REOPKOM")))),
                proeve(
                        151,
                        "ændring til en type uden for aftalen",
                        Sag.med(Aktioner.aendr(ny().art("MODR").type("KFDAINS"))),
                        Sag.med(Aktioner.aendr(ny().art("MODR")))),
                proeve(
                        416,
                        "INDR uden ret til inddrivelse",
                        Sag.med(OPRET).uden(Ret.INDR),
                        Sag.med(opret(ny().art("MODR"))).uden(Ret.INDR)),
                proeve(
                        419,
                        "MODR uden ret til modregning",
                        Sag.med(opret(ny().art("MODR"))).uden(Ret.MODR),
                        Sag.med(OPRET).uden(Ret.MODR)),
                ret(420, Ret.NEDSKRIV, Aktioner.indbetaling()),
                ret(421, Ret.TILBAGEKALD, Aktioner.tilbagekald("KLAG", null)),
                ret(465, Ret.OANI, Aktioner.oani("500", INDBETALT, Kendte.INDBETALING)),
                ret(466, Ret.OR, Aktioner.or("100")),
                ret(497, Ret.OONR, Aktioner.oonr("500", null, Kendte.REGULERING)),
                ret(501, Ret.NAOR, Aktioner.naor("500", Kendte.OPSKRIVNING)),
                ret(508, Ret.NAOI, Aktioner.naoi("500", Kendte.ANNULLERING)),
                ret(511, Ret.FHI, Aktioner.fhi("2000")),
                proeve(
                        543,
                        "genindsendelse uden ret",
                        Sag.med(Aktioner.genindsend(ny()))
                                .kender(Kendte.tilbagekaldt("HENS"))
                                .uden(Ret.GENINDSEND),
                        Sag.med(Aktioner.genindsend(ny())).kender(Kendte.tilbagekaldt("HENS"))));
    }

    /** Every right but the one that matters may be missing. */
    private static Nummerproeve ret(int nummer, Ret ret, Aktion aktion) {
        return proeve(
                nummer,
                "uden ret til " + ret,
                medKendte(aktion).uden(ret),
                medKendte(aktion).uden(ret == Ret.OR ? Ret.OANI : Ret.OR).til(Maal.PSRM));
    }

    private static Sag medKendte(Aktion aktion) {
        return Sag.med(aktion)
                .kender(Kendte.fordring())
                .kender(Kendte.indbetaling(), Kendte.regulering(), Kendte.opskrivning(), Kendte.annullering());
    }
}
