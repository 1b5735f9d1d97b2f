package dk.snitflade.gateway.fordringstype;

import dk.snitflade.gateway.fordringstype.udtryk.Relation;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The two values at each side of a limit: the last that holds and the first that does not. One day or one øre apart. */
final class Graense {

    private static final BigDecimal OERE = new BigDecimal("0.01");

    private Graense() {}

    static LocalDate opfyldt(Relation relation, LocalDate graense) {
        return graense.plusDays(skridt(relation, true));
    }

    static LocalDate brudt(Relation relation, LocalDate graense) {
        return graense.plusDays(skridt(relation, false));
    }

    static BigDecimal opfyldt(Relation relation, BigDecimal graense) {
        return graense.add(OERE.multiply(BigDecimal.valueOf(skridt(relation, true))));
    }

    static BigDecimal brudt(Relation relation, BigDecimal graense) {
        return graense.add(OERE.multiply(BigDecimal.valueOf(skridt(relation, false))));
    }

    private static int skridt(Relation relation, boolean opfyldt) {
        return switch (relation) {
            case LIG, HOEJST -> opfyldt ? 0 : 1;
            case MINDST -> opfyldt ? 0 : -1;
            case UNDER -> opfyldt ? -1 : 0;
            case OVER, FORSKELLIG -> opfyldt ? 1 : 0;
        };
    }
}
