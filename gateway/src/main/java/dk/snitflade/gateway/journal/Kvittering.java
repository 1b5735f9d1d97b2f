package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Hoeringsstand;

/**
 * A receipt as it stands now.
 *
 * @param udfoert the action that was carried out; null until then, and for kinds whose receipt echoes nothing
 * @param hoering null for an action that has not been in høring
 */
public record Kvittering(Aktionskvittering status, Aktion udfoert, Hoeringsstand hoering) {}
