package dk.snitflade.gateway.fordringstype.udtryk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** How values and expressions are written for people: days as year-month-day, amounts in the Danish way. */
public final class Visning {

    static final String TOM = "tom";

    private static final BigDecimal HUNDREDE = BigDecimal.valueOf(100);

    private Visning() {}

    static String dato(LocalDate dag) {
        return dag == null ? TOM : dag.toString();
    }

    /** An amount with full stops between thousands; two decimals behind a comma, none for whole kroner. Null is "tom". */
    public static String beloeb(BigDecimal beloeb) {
        if (beloeb == null) {
            return TOM;
        }
        BigDecimal oere = beloeb.abs().setScale(2, RoundingMode.HALF_UP).multiply(HUNDREDE);
        BigDecimal[] dele = oere.divideAndRemainder(HUNDREDE);
        StringBuilder tekst = new StringBuilder(dele[0].toBigInteger().toString());
        for (int plads = tekst.length() - 3; plads > 0; plads -= 3) {
            tekst.insert(plads, '.');
        }
        if (dele[1].signum() != 0) {
            tekst.append(',').append("%02d".formatted(dele[1].intValue()));
        }
        return beloeb.signum() < 0 ? "-" + tekst : tekst.toString();
    }

    /** A condition as a part of "and" or "not": in brackets when it binds looser. */
    static String led(Betingelse betingelse) {
        return betingelse instanceof Betingelse.Eller ? "(" + betingelse.tekst() + ")" : betingelse.tekst();
    }
}
