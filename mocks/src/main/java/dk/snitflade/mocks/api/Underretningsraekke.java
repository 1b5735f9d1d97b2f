package dk.snitflade.mocks.api;

import dk.snitflade.mocks.tid.DanskTid;
import dk.snitflade.mocks.underretning.Underretning;
import java.math.BigDecimal;

/** One notification as JSON; the component names are the JSON names. */
record Underretningsraekke(
        long nummer,
        String tid,
        String type,
        long fordringId,
        long fordringshaver,
        BigDecimal beloeb,
        BigDecimal rest,
        long betalingId) {

    static Underretningsraekke af(Underretning underretning) {
        return new Underretningsraekke(
                underretning.nummer(),
                DanskTid.tekst(underretning.tid()),
                underretning.bestilling().type().name(),
                underretning.fordring().fordringId(),
                underretning.fordring().fordringshaver(),
                underretning.beloeb(),
                underretning.fordring().rest(),
                underretning.betalingId());
    }
}
