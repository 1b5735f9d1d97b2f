package dk.snitflade.gateway.indgang.oeir;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts as a Danish reader writes them. */
final class Kroner {

    private Kroner() {}

    /** For example {@code 1.250,50 kr.} */
    static String tekst(BigDecimal kroner) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("da")))
                        .format(kroner)
                + " kr.";
    }
}
