package dk.snitflade.gateway.fordringstype;

import dk.snitflade.gateway.fordringstype.kalender.Kalender;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A second reading of the expression language, written from its description alone: no types, no tree, the answer found
 * while reading. Slow and simple; a difference from the real one is an error in one of them.
 */
final class Naivtudtryk {

    private static final Pattern ORD = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]+(\\.[0-9]+)?|[A-Za-z_][A-Za-z_0-9.]*|[<>=!]=|[-+*<>(),\\[\\]]");

    private final List<String> ord = new ArrayList<>();
    private final Map<String, Object> fakta;
    private int her;

    private Naivtudtryk(String udtryk, Map<String, Object> fakta) {
        ORD.matcher(udtryk).results().map(MatchResult::group).forEach(ord::add);
        ord.add("");
        this.fakta = fakta;
    }

    static boolean sandt(String udtryk, Map<String, Object> fakta) {
        Naivtudtryk naivt = new Naivtudtryk(udtryk, fakta);
        boolean svar = naivt.eller();
        if (naivt.her != naivt.ord.size() - 1) {
            throw new IllegalStateException(udtryk);
        }
        return svar;
    }

    private boolean tag(String soegt) {
        if (ord.get(her).equals(soegt)) {
            her++;
            return true;
        }
        return false;
    }

    private boolean eller() {
        boolean svar = og();
        while (tag("or")) {
            svar |= og();
        }
        return svar;
    }

    private boolean og() {
        boolean svar = enkelt();
        while (tag("and")) {
            svar &= enkelt();
        }
        return svar;
    }

    private boolean enkelt() {
        if (tag("not")) {
            return !enkelt();
        } else if (tag("(")) {
            boolean svar = eller();
            tag(")");
            return svar;
        } else if (tag("udfyldt")) {
            return argument() != null;
        } else if (tag("lukkedag")) {
            return argument() instanceof LocalDate dag && Kalender.lukkedag(dag);
        } else if (tag("dom") || tag("forlig")) {
            return Boolean.TRUE.equals(fakta.get(ord.get(her - 1)));
        }
        Object venstre = sum();
        String tegn = ord.get(her++);
        return tegn.equals("in") ? blandt(venstre) : sammenlign(venstre, tegn, sum());
    }

    private boolean blandt(Object vaerdi) {
        List<String> koder = new ArrayList<>();
        while (!tag("]")) {
            koder.add(ord.get(her++));
        }
        return vaerdi == null || koder.contains(vaerdi);
    }

    @SuppressWarnings("unchecked")
    private static boolean sammenlign(Object venstre, String tegn, Object hoejre) {
        if (venstre == null || hoejre == null) {
            return true;
        }
        int orden = ((Comparable<Object>) venstre).compareTo(hoejre);
        return tegn.equals("!=") && orden != 0
                || tegn.contains("<") && orden < 0
                || tegn.contains(">") && orden > 0
                || tegn.matches("[<>=]=") && orden == 0;
    }

    private Object argument() {
        tag("(");
        Object vaerdi = sum();
        tag(")");
        return vaerdi;
    }

    private Object sum() {
        Object vaerdi = produkt();
        while (ord.get(her).equals("+") || ord.get(her).equals("-")) {
            boolean plus = ord.get(her++).equals("+");
            if (ord.get(her).matches("P[0-9].*")) {
                Period periode = Period.parse(ord.get(her++));
                vaerdi = vaerdi == null
                        ? null
                        : plus ? ((LocalDate) vaerdi).plus(periode) : ((LocalDate) vaerdi).minus(periode);
            } else {
                BigDecimal hoejre = (BigDecimal) produkt();
                vaerdi = vaerdi == null || hoejre == null
                        ? null
                        : plus ? ((BigDecimal) vaerdi).add(hoejre) : ((BigDecimal) vaerdi).subtract(hoejre);
            }
        }
        return vaerdi;
    }

    private Object produkt() {
        Object vaerdi = atom();
        while (tag("*")) {
            Object hoejre = atom();
            vaerdi = vaerdi == null || hoejre == null ? null : ((BigDecimal) vaerdi).multiply((BigDecimal) hoejre);
        }
        return vaerdi;
    }

    private Object atom() {
        String et = ord.get(her++);
        if (et.matches("[0-9]{4}-.*")) {
            return LocalDate.parse(et);
        } else if (et.matches("[0-9].*")) {
            return new BigDecimal(et);
        } else if (et.equals("dage")) {
            tag("(");
            LocalDate fra = (LocalDate) sum();
            tag(",");
            LocalDate til = (LocalDate) sum();
            tag(")");
            return fra == null || til == null ? null : BigDecimal.valueOf(ChronoUnit.DAYS.between(fra, til) + 1);
        } else if (List.of("lovdag", "foerste_i_naeste_maaned", "maaned", "aar").contains(et)) {
            return funktion(et, (LocalDate) argument());
        }
        return et.matches("[A-Z]+") ? et : fakta.get(et);
    }

    private static Object funktion(String navn, LocalDate dag) {
        if (dag == null) {
            return null;
        }
        return switch (navn) {
            case "lovdag" -> Kalender.lovdag(dag);
            case "maaned" -> BigDecimal.valueOf(dag.getMonthValue());
            case "aar" -> BigDecimal.valueOf(dag.getYear());
            default -> LocalDate.of(dag.getYear(), dag.getMonth(), 1).plusMonths(1);
        };
    }
}
