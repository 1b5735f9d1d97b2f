package dk.snitflade.gateway.fordringstype;

import dk.snitflade.gateway.fordringstype.kalender.Kalender;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse.Datosammenligning;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse.ErBlandt;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse.Ikke;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse.Lukkedag;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse.Talsammenligning;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse.Udfyldt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two claims made from one that breaks nothing by moving one value: {@code bestaar} to the last value a condition holds
 * for, {@code falder} to the first it does not hold for.
 */
record Graensepar(Proevekrav bestaar, Proevekrav falder) {

    /** One pair or more for every part of a condition. */
    static List<Graensepar> af(Betingelse betingelse, Proevekrav krav) {
        if (betingelse instanceof Betingelse.Og og) {
            return maanedOgAar(og)
                    ? List.of(periode(krav, "MONTH"))
                    : Stream.concat(af(og.venstre(), krav).stream(), af(og.hoejre(), krav).stream())
                            .toList();
        } else if (betingelse instanceof Betingelse.Eller eller) {
            return enten(eller, krav);
        } else if (betingelse instanceof Datosammenligning d) {
            return List.of(dato(d, krav));
        } else if (betingelse instanceof Talsammenligning t) {
            return List.of(t.venstre().tekst().startsWith("aar") ? periode(krav, "YEAR") : tal(t, krav));
        } else if (betingelse instanceof Udfyldt udfyldt) {
            String felt = udfyldt.af().tekst();
            return List.of(new Graensepar(udfyldt(felt, krav), krav.med(felt, null)));
        } else if (betingelse instanceof ErBlandt blandt) {
            return kode(blandt, krav);
        }
        return ikke((Ikke) betingelse, krav);
    }

    private static boolean maanedOgAar(Betingelse.Og og) {
        return og.venstre() instanceof Talsammenligning t && t.venstre().tekst().startsWith("maaned");
    }

    private static Proevekrav udfyldt(String felt, Proevekrav krav) {
        return krav.felt(felt) == null ? krav.med(felt, "2020-02-29") : krav;
    }

    /** Operands of the limit that are empty, such as a judgment, are filled in: else nothing is compared. */
    private static Graensepar dato(Datosammenligning d, Proevekrav krav) {
        Proevekrav fuldt = d.hoejre().operander().reduce(krav, (k, operand) -> udfyldt(operand.navn(), k), (a, b) -> b);
        LocalDate graense = d.hoejre().dato(Grundkrav.fakta(fuldt));
        String felt = d.venstre().tekst();
        return new Graensepar(
                fuldt.med(felt, Graense.opfyldt(d.relation(), graense)),
                fuldt.med(felt, Graense.brudt(d.relation(), graense)));
    }

    private static Graensepar tal(Talsammenligning t, Proevekrav krav) {
        var graense = t.hoejre().tal(Grundkrav.fakta(krav));
        String felt = t.venstre().tekst();
        return new Graensepar(
                krav.med(felt, Graense.opfyldt(t.relation(), graense)),
                krav.med(felt, Graense.brudt(t.relation(), graense)));
    }

    /** The period ends on the last day of its month or year, or the day after. */
    private static Graensepar periode(Proevekrav krav, String enhed) {
        LocalDate fra = krav.dato("periode_fra");
        LocalDate sidste = enhed.equals("MONTH")
                ? fra.plusMonths(1).withDayOfMonth(1).minusDays(1)
                : LocalDate.of(fra.getYear(), 12, 31);
        return new Graensepar(krav.med("periode_til", sidste), krav.med("periode_til", sidste.plusDays(1)));
    }

    /** It falls when both sides do, and holds by either side alone. */
    private static List<Graensepar> enten(Betingelse.Eller eller, Proevekrav krav) {
        Proevekrav udenVenstre = af(eller.venstre(), krav).get(0).falder();
        Proevekrav udenBegge = af(eller.hoejre(), udenVenstre).get(0).falder();
        List<Graensepar> par = new ArrayList<>();
        par.add(new Graensepar(af(eller.hoejre(), udenVenstre).get(0).bestaar(), udenBegge));
        par.add(new Graensepar(af(eller.venstre(), udenBegge).get(0).bestaar(), udenBegge));
        return par;
    }

    private static List<Graensepar> kode(ErBlandt blandt, Proevekrav krav) {
        String anden = blandt.felt().koder().stream()
                .filter(kode -> !blandt.koder().contains(kode))
                .findFirst()
                .orElse("ANDET");
        return blandt.koder().stream()
                .map(kode -> new Graensepar(
                        krav.med(blandt.felt().navn(), kode),
                        krav.med(blandt.felt().navn(), anden)))
                .toList();
    }

    private static List<Graensepar> ikke(Ikke ikke, Proevekrav krav) {
        if (ikke.af() instanceof Lukkedag lukkedag) {
            String felt = lukkedag.af().tekst();
            LocalDate dag = krav.dato(felt);
            return dag.datesUntil(dag.plusDays(400))
                    .filter(Kalender::lukkedag)
                    .map(lukket -> new Graensepar(krav, krav.med(felt, lukket)))
                    .toList();
        } else if (ikke.af() instanceof Betingelse.Og og) {
            String venstre = ((Udfyldt) og.venstre()).af().tekst();
            String hoejre = ((Udfyldt) og.hoejre()).af().tekst();
            Proevekrav begge = udfyldt(hoejre, udfyldt(venstre, krav));
            return List.of(
                    new Graensepar(begge.med(venstre, null), begge), new Graensepar(begge.med(hoejre, null), begge));
        }
        String felt = ((Udfyldt) ikke.af()).af().tekst();
        return List.of(new Graensepar(krav, udfyldt(felt, krav)));
    }
}
