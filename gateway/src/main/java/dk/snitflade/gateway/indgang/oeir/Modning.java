package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Udsaettelse;
import dk.snitflade.gateway.indgang.oeir.Konto.Opkraevning;
import dk.snitflade.gateway.register.Overgivelse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * When a claim is ripe to be sent on: the days of the municipality's rule after its last timely payment date, and after a
 * respite (oir.md 4.2; PSRM refuses a claim whose last timely payment date has not passed, psrm.md 5.5). What only a
 * decision can end is waited for without a day.
 *
 * @param tilstand as the fagsystem has set it
 * @param grundlag what it rests on
 * @param rest kroner left of it
 */
record Modning(LocalDate srb, String tilstand, Grundlag grundlag, Opkraevning opkraevning, BigDecimal rest) {

    private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** Null when the claim is ripe on the day. */
    Udsaettelse udsaettelse(Overgivelse regel, LocalDate dag, ZoneId zone) {
        String uvist = uvist(regel);
        if (uvist != null) {
            return new Udsaettelse(null, uvist);
        }
        LocalDate moden = srb.plusDays(1L + regel.ekstraDage());
        String hvorfor = "Sidste rettidige betalingsdato er " + DATO.format(srb)
                + (regel.ekstraDage() == 0 ? "." : ", og kommunen venter " + regel.ekstraDage() + " dage mere.");
        LocalDate henstand = opkraevning.henstandTil();
        if (henstand != null && henstand.plusDays(1).isAfter(moden)) {
            moden = henstand.plusDays(1);
            hvorfor = "Der er givet henstand til og med " + DATO.format(henstand) + ".";
        }
        return moden.isAfter(dag) ? new Udsaettelse(moden.atStartOfDay(zone).toInstant(), hvorfor) : null;
    }

    /** Why nobody can say the day; null when somebody can. */
    private String uvist(Overgivelse regel) {
        if (tilstand.equals("BEROENDE")) {
            return "Fagsystemet har stillet fordringen i bero.";
        } else if (tilstand.equals("KLAGE")) {
            return "Der er klaget over fordringen.";
        } else if (opkraevning.afdrag()) {
            return "Der løber en afdragsordning.";
        } else if (rest.signum() == 0) {
            return "Der er intet tilbage af fordringen.";
        } else if (regel.fundament() && grundlag.fundament() == null) {
            return "Fordringen mangler et fundament: dom, forlig, anerkendelse eller kvittering.";
        }
        return regel.manuel() ? "Kommunen har ikke afgjort, om fordringen kan inddrives." : null;
    }
}
