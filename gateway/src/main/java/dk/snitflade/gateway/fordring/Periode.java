package dk.snitflade.gateway.fordring;

import java.time.LocalDate;

/**
 * The period a claim covers, both days included.
 *
 * @param til null when the period is open
 */
public record Periode(LocalDate fra, LocalDate til) {}
