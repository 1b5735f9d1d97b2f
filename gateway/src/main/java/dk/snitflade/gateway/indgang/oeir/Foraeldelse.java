package dk.snitflade.gateway.indgang.oeir;

import java.time.LocalDate;

/** The ordinary limitation, used when the fagsystem gives no date: three years, ten with judgment or settlement. */
final class Foraeldelse {

    private static final int AAR_UDEN_FUNDAMENT = 3;
    private static final int AAR_MED_FUNDAMENT = 10;

    private Foraeldelse() {}

    static LocalDate udenFundament(LocalDate forfald) {
        return forfald.plusYears(AAR_UDEN_FUNDAMENT);
    }

    static LocalDate medFundament(LocalDate fundament) {
        return fundament.plusYears(AAR_MED_FUNDAMENT);
    }
}
