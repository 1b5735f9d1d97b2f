package dk.snitflade.mocks.underretning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One notification as it lies ready to be fetched.
 *
 * @param nummer the back end's own number
 * @param tid when it came about, Danish local time
 * @param fordring the claim, with its balance after the movement
 * @param beloeb kroner
 * @param dato the day it takes effect
 * @param betalingId DMIIndbetalingID
 */
public record Underretning(
        long nummer,
        LocalDateTime tid,
        Bestilling bestilling,
        Fordring fordring,
        BigDecimal beloeb,
        LocalDate dato,
        long betalingId) {}
