package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Udsaettelse;
import dk.snitflade.gateway.indgang.oeir.Konto.Krav;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * When a claim is ripe to be sent on: the day after its last timely payment date, and after a respite (oir.md 4.2; PSRM
 * refuses a claim whose last timely payment date has not passed, psrm.md 5.5).
 */
final class Modning {

    private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Modning() {}

    /** Null when the claim is ripe on the day. */
    static Udsaettelse udsaettelse(Krav krav, LocalDate henstandTil, LocalDate dag, ZoneId zone) {
        LocalDate moden = krav.srb().plusDays(1);
        String hvorfor = "Sidste rettidige betalingsdato er " + DATO.format(krav.srb()) + ".";
        if (henstandTil != null && henstandTil.plusDays(1).isAfter(moden)) {
            moden = henstandTil.plusDays(1);
            hvorfor = "Der er givet henstand til og med " + DATO.format(henstandTil) + ".";
        }
        return moden.isAfter(dag) ? new Udsaettelse(moden.atStartOfDay(zone).toInstant(), hvorfor) : null;
    }
}
