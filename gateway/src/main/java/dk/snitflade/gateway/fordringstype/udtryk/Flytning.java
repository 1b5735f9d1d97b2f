package dk.snitflade.gateway.fordringstype.udtryk;

import java.time.LocalDate;

/**
 * A signed period: {@code + P1Y4M} or {@code - P30D}. Years and months are one step, so that a missing day is cut to the
 * last of the month once and not twice (forældelsesloven § 27, stk. 1); the days come after.
 *
 * @param aar years, months and days are 0 to 9999, all moved the same way
 */
public record Flytning(boolean frem, int aar, int maaneder, int dage) {

    /** Larger numbers serve nothing and could carry a date out of java.time. */
    public static final int STOERST = 9999;

    public Flytning {
        if (aar < 0 || maaneder < 0 || dage < 0 || aar > STOERST || maaneder > STOERST || dage > STOERST) {
            throw new IllegalArgumentException("perioden er for lang");
        }
    }

    /** The day moved. */
    public LocalDate fra(LocalDate dag) {
        int fortegn = frem ? 1 : -1;
        return dag.plusMonths(fortegn * (12L * aar + maaneder)).plusDays(fortegn * (long) dage);
    }

    /** As it is written: sign, space, period. */
    public String tekst() {
        String periode = (aar > 0 ? aar + "Y" : "") + (maaneder > 0 ? maaneder + "M" : "");
        return (frem ? "+ P" : "- P") + periode + (dage > 0 || periode.isEmpty() ? dage + "D" : "");
    }
}
