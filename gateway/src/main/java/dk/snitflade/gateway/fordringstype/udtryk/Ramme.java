package dk.snitflade.gateway.fordringstype.udtryk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The widest values the filter calculates with. A date or an amount outside is replaced by the nearest one inside; every
 * limit of the catalogue lies far within, so the outcome is the same, and neither java.time nor BigDecimal can overflow.
 */
final class Ramme {

    private static final LocalDate FOERSTE = LocalDate.of(1, 1, 1);
    private static final LocalDate SIDSTE = LocalDate.of(9999, 12, 31);
    private static final int CIFRE = 30;
    private static final BigDecimal STOERST = BigDecimal.TEN.pow(CIFRE);
    private static final BigDecimal MINDST = BigDecimal.ONE.movePointLeft(CIFRE);

    private Ramme() {}

    static LocalDate om(LocalDate dato) {
        if (dato == null || dato.isAfter(FOERSTE) && dato.isBefore(SIDSTE)) {
            return dato;
        }
        return dato.isBefore(SIDSTE) ? FOERSTE : SIDSTE;
    }

    static BigDecimal om(BigDecimal beloeb) {
        if (beloeb == null || beloeb.scale() >= 0 && beloeb.scale() <= CIFRE && beloeb.precision() <= CIFRE) {
            return beloeb;
        }
        long stoerrelse = (long) beloeb.precision() - beloeb.scale();
        if (beloeb.signum() == 0) {
            return BigDecimal.ZERO;
        } else if (stoerrelse > CIFRE) {
            return beloeb.signum() > 0 ? STOERST : STOERST.negate();
        } else if (stoerrelse < -CIFRE) {
            return beloeb.signum() > 0 ? MINDST : MINDST.negate();
        }
        // Away from zero, so that a rest below the last digit still counts as above a limit.
        return beloeb.setScale(CIFRE, RoundingMode.UP);
    }
}
