package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Hoeringsstand;
import dk.snitflade.gateway.fordring.Udfoert;

/**
 * A receipt as it stands now.
 *
 * @param udfoert what was done; null until then, and where there is nothing to tell
 * @param hoering null for an action that has not been in høring
 */
public record Kvittering(Aktionskvittering status, Udfoert udfoert, Hoeringsstand hoering) {}
