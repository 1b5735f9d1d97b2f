package dk.snitflade.gateway.fordringstype;

import dk.snitflade.gateway.fordringstype.kalender.Kalender;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse.Datosammenligning;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse.ErBlandt;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse.Ikke;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse.Lukkedag;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse.Talsammenligning;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse.Udfyldt;
import dk.snitflade.gateway.fordringstype.udtryk.Fakta;
import dk.snitflade.gateway.fordringstype.udtryk.Kategori;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Builds a claim that breaks no rule of its type: starts from a plausible one and, rule by rule, moves the left side of
 * what is broken to its limit until nothing is.
 */
public final class Grundkrav {

    private static final int FORSOEG = 60;
    private static final Indgangsfilter FILTER = new Indgangsfilter(Filterindstillinger.STANDARD);

    private Grundkrav() {}

    public static Proevekrav til(Fordringstype type) {
        boolean relateret = type.kategori() == Kategori.RELATERET;
        Proevekrav start = Proevekrav.tomt()
                .med("art=INDR beskrivelse=Faktura12 modtagelse=2026-03-18 hovedstol=1 beloeb=1")
                .med("periode_fra=2025-01-01 periode_til=2025-01-01 stiftelse=2025-01-02 forfald=2025-01-02")
                .med("srb=2025-01-02 foraeldelse=2028-01-02")
                .med("kategori", type.kategori().name());
        return rettet(
                type,
                relateret ? start.med("hovedfordring.forfald=2024-12-02 hovedfordring.modtagelse=2026-03-18") : start);
    }

    private static Proevekrav rettet(Fordringstype type, Proevekrav krav) {
        Proevekrav rettet = krav;
        for (int gang = 0; gang < FORSOEG; gang++) {
            var brudte = FILTER.forklar(type, rettet.sag()).stream()
                    .filter(Regelforklaring::brudt)
                    .toList();
            if (brudte.isEmpty()) {
                return rettet;
            }
            for (Regelforklaring brudt : brudte) {
                rettet = ret(brudt.regel().betingelse(), rettet);
            }
        }
        throw new IllegalStateException("Intet grundkrav for " + type.kode() + ": " + rettet);
    }

    static Fakta fakta(Proevekrav krav) {
        return krav.sag().fakta().get(0);
    }

    private static Proevekrav ret(Betingelse betingelse, Proevekrav krav) {
        if (betingelse.opfyldt(fakta(krav))) {
            return krav;
        } else if (betingelse instanceof Betingelse.Og og) {
            return ret(og.hoejre(), ret(og.venstre(), krav));
        } else if (betingelse instanceof Betingelse.Eller eller) {
            return ret(eller.venstre(), krav);
        } else if (betingelse instanceof Datosammenligning d) {
            return krav.med(
                    d.venstre().tekst(),
                    Graense.opfyldt(d.relation(), d.hoejre().dato(fakta(krav))));
        } else if (betingelse instanceof Talsammenligning t) {
            return t.venstre().tekst().equals("hovedstol")
                    ? krav.med(
                            "hovedstol",
                            Graense.opfyldt(t.relation(), t.hoejre().tal(fakta(krav))))
                    : kortere(krav, t.venstre().tekst().startsWith("maaned"));
        } else if (betingelse instanceof Udfyldt udfyldt) {
            return krav.med(udfyldt.af().tekst(), "2020-02-29");
        } else if (betingelse instanceof ErBlandt blandt) {
            return krav.med(blandt.felt().navn(), blandt.koder().get(0));
        }
        return retIkke((Ikke) betingelse, krav);
    }

    private static Proevekrav retIkke(Ikke ikke, Proevekrav krav) {
        if (ikke.af() instanceof Lukkedag lukkedag) {
            LocalDate dag = lukkedag.af().dato(fakta(krav));
            return krav.med(lukkedag.af().tekst(), Kalender.lovdag(dag.plusDays(1)));
        }
        return krav.med(((Udfyldt) ikke.af()).af().tekst(), null);
    }

    /** A period over a month or year's end is cut there. */
    private static Proevekrav kortere(Proevekrav krav, boolean maaned) {
        LocalDate fra = krav.dato("periode_fra");
        return krav.med(
                "periode_til",
                fra.with(maaned ? TemporalAdjusters.lastDayOfMonth() : TemporalAdjusters.lastDayOfYear()));
    }
}
