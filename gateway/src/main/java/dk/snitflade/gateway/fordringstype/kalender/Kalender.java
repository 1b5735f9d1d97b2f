package dk.snitflade.gateway.fordringstype.kalender;

import dk.snitflade.gateway.fordringstype.kalender.Lukkeregel.Slags;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The Danish calendar of the entry filter, computed for any year: limitation dates reach ten years back and forward, far
 * outside a table. No day may be null. Known to hold for 2024-2030 ({@code lukkedage.csv}); other years follow the same
 * rules, also for the banks, whose earlier habits are not documented.
 */
public final class Kalender {

    private static final Lukkeregel[] REGLER = Lukkeregel.values();

    private Kalender() {}

    /** Whether the day is a public holiday. Sundays are not, unless they are Easter or Whit Sunday. */
    public static boolean helligdag(LocalDate dag) {
        Lukkeregel regel = regel(dag);
        return regel != null && regel.slags() == Slags.HELLIGDAG;
    }

    /** Whether banks are closed: Saturday, Sunday or a bank closing day (fordringstyper.yaml 1c). */
    public static boolean lukkedag(LocalDate dag) {
        return weekend(dag) || regel(dag) != null;
    }

    /** Whether the day moves a limitation date: weekend, holiday, 5 June, 24 or 31 December (§ 27, stk. 2). */
    public static boolean udskyder(LocalDate dag) {
        if (weekend(dag)) {
            return true;
        }
        Lukkeregel regel = regel(dag);
        return regel != null && regel.slags() != Slags.KUN_BANKER;
    }

    /** The day itself, or the first weekday after it when it moves a limitation date (forældelsesloven § 27, stk. 2). */
    public static LocalDate lovdag(LocalDate dag) {
        LocalDate naeste = dag;
        while (udskyder(naeste)) {
            naeste = naeste.plusDays(1);
        }
        return naeste;
    }

    /** The closed days of a year in order, Saturdays and Sundays only when they are closed for another reason too. */
    public static Collection<Maerkedag> maerkedage(int aar) {
        TreeMap<LocalDate, Maerkedag> dage = new TreeMap<>();
        Stream.of(REGLER).filter(regel -> regel.dag(aar) != null).forEach(regel -> {
            LocalDate dag = regel.dag(aar);
            boolean helligdag = regel.slags() == Slags.HELLIGDAG;
            dage.merge(dag, new Maerkedag(dag, regel.navn(), helligdag, true), Maerkedag::sammenMed);
        });
        return List.copyOf(dage.values());
    }

    private static boolean weekend(LocalDate dag) {
        DayOfWeek ugedag = dag.getDayOfWeek();
        return ugedag == DayOfWeek.SATURDAY || ugedag == DayOfWeek.SUNDAY;
    }

    /** The first rule that closes the day, holidays first where two fall together; null for none. */
    private static Lukkeregel regel(LocalDate dag) {
        Objects.requireNonNull(dag);
        int aar = dag.getYear();
        int maanedsdag = dag.getMonthValue() * 100 + dag.getDayOfMonth();
        int efterPaaske = dag.getDayOfYear() - (dag.isLeapYear() ? 91 : 90) - Paaske.dageEfter31Marts(aar);
        Lukkeregel fundet = null;
        for (Lukkeregel regel : REGLER) {
            if (regel.rammer(maanedsdag, efterPaaske, aar)
                    && (fundet == null || regel.slags().compareTo(fundet.slags()) < 0)) {
                fundet = regel;
            }
        }
        return fundet;
    }
}
