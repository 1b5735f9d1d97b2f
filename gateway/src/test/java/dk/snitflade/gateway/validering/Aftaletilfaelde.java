package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.validering.Proevesag.DAG;
import static dk.snitflade.gateway.validering.Proevesag.aftale;
import static dk.snitflade.gateway.validering.Proevesag.fuldAftale;
import static dk.snitflade.gateway.validering.Proevesag.om;

import dk.snitflade.gateway.aftale.Aftale;
import dk.snitflade.gateway.aftale.Aftale.Ret;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Proeveaktion;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.fordring.Proeveleverance;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may send what for whom. */
final class Aftaletilfaelde {

    private static final Proevesag OPRET = om(Proevefordring.ny());

    private Aftaletilfaelde() {}

    static Stream<Tilfaelde> alle() {
        return Stream.of(
                new Tilfaelde(2, "ingen aftale", OPRET.under(null), OPRET),
                new Tilfaelde(2, "udløb i går", gyldig(null, DAG.minusDays(1)), gyldig(null, DAG)),
                new Tilfaelde(2, "gælder fra i morgen", gyldig(DAG.plusDays(1), null), gyldig(DAG, null)),
                new Tilfaelde(400, "et andet system", fra("99000025"), fra(Proeveleverance.AFSENDER)),
                new Tilfaelde(
                        151,
                        "type uden for aftalen",
                        om(Proevefordring.ny().type("PSRESTS")),
                        om(Proevefordring.ny().type("LIMEDIE"))),
                new Tilfaelde(
                        151,
                        "type på en relateret",
                        om(
                                Proevefordring.ny(),
                                Proevefordring.ny().reference("R2").type("PSRESTS")),
                        om(
                                Proevefordring.ny(),
                                Proevefordring.ny().reference("R2").type("REOPKOM"))),
                ret(156, Aktionskode.OPRETFORDRING, Ret.SYSTEM_TIL_SYSTEM),
                ret(416, Aktionskode.OPRETFORDRING, Ret.INDR),
                new Tilfaelde(
                        419,
                        "MODR",
                        om(Proevefordring.ny().art("MODR")).under(uden(Ret.MODR)),
                        om(Proevefordring.ny().art("INDR")).under(uden(Ret.MODR))),
                ret(420, Aktionskode.NEDSKRIV, Ret.NEDSKRIV),
                ret(421, Aktionskode.TILBAGEKALD, Ret.TILBAGEKALD),
                ret(465, Aktionskode.OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING, Ret.OANI),
                ret(466, Aktionskode.OPSKRIVNINGREGULERING, Ret.OR),
                ret(497, Aktionskode.OPSKRIVNINGOMGJORTNEDSKRIVNINGREGULERING, Ret.OONR),
                ret(501, Aktionskode.NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING, Ret.NAOR),
                ret(508, Aktionskode.NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING, Ret.NAOI),
                ret(511, Aktionskode.FEJLAGTIGHOVEDSTOLINDBERETNING, Ret.FHI),
                ret(543, Aktionskode.GENINDSENDFORDRING, Ret.GENINDSEND));
    }

    private static Tilfaelde ret(int nummer, Aktionskode kode, Ret ret) {
        Proevesag sag = om(Proeveaktion.af(kode));
        return new Tilfaelde(nummer, "uden " + ret, sag.under(uden(ret)), sag.under(fuldAftale()));
    }

    private static Aftale uden(Ret ret) {
        return aftale(alle -> alle.stream().filter(r -> r != ret).collect(Collectors.toSet()));
    }

    private static Proevesag gyldig(LocalDate fra, LocalDate til) {
        Aftale fuld = fuldAftale();
        return OPRET.under(
                aftale(fra == null ? fuld.gyldigFra() : fra, til, Proeveleverance.AFSENDER, fuld.rettigheder()));
    }

    private static Proevesag fra(String indberetter) {
        return OPRET.under(
                aftale(fuldAftale().gyldigFra(), null, indberetter, fuldAftale().rettigheder()));
    }
}
