package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Udsaettelse;
import dk.snitflade.gateway.indgang.oeir.Konto.Opkraevning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * When a claim is ripe to be sent on: the day after its last timely payment date, and after a respite (oir.md 4.2; PSRM
 * refuses a claim whose last timely payment date has not passed, psrm.md 5.5). What only a decision can end is waited for
 * without a day.
 */
final class Modning {

    private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Modning() {}

    /**
     * Null when the claim is ripe on the day.
     *
     * @param tilstand as the fagsystem has set it
     * @param rest kroner left of it
     */
    static Udsaettelse udsaettelse(
            LocalDate srb, String tilstand, Opkraevning opkraevning, BigDecimal rest, LocalDate dag, ZoneId zone) {
        String uvist = uvist(tilstand, opkraevning, rest);
        if (uvist != null) {
            return new Udsaettelse(null, uvist);
        }
        LocalDate moden = srb.plusDays(1);
        String hvorfor = "Sidste rettidige betalingsdato er " + DATO.format(srb) + ".";
        LocalDate henstand = opkraevning.henstandTil();
        if (henstand != null && henstand.plusDays(1).isAfter(moden)) {
            moden = henstand.plusDays(1);
            hvorfor = "Der er givet henstand til og med " + DATO.format(henstand) + ".";
        }
        return moden.isAfter(dag) ? new Udsaettelse(moden.atStartOfDay(zone).toInstant(), hvorfor) : null;
    }

    /** Why nobody can say the day; null when somebody can. */
    private static String uvist(String tilstand, Opkraevning opkraevning, BigDecimal rest) {
        return switch (tilstand) {
            case "BEROENDE" -> "Fagsystemet har stillet fordringen i bero.";
            case "KLAGE" -> "Der er klaget over fordringen.";
            default ->
                opkraevning.afdrag()
                        ? "Der løber en afdragsordning."
                        : rest.signum() == 0 ? "Der er intet tilbage af fordringen." : null;
        };
    }
}
