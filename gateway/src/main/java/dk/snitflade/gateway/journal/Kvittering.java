package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskvittering;

/**
 * A receipt as it stands now.
 *
 * @param udfoert the action that was carried out; null until then, and for kinds whose receipt echoes nothing
 */
public record Kvittering(Aktionskvittering status, Aktion udfoert) {}
