package dk.snitflade.gateway.drift.indsigt;

import java.time.Instant;

/**
 * A claim somebody is liable for.
 *
 * @param fordring claim id
 * @param type claim type code
 * @param hjem the back end that has it
 */
public record Personfordring(long fordring, long fordringshaver, String type, String hjem, Instant modtaget) {}
