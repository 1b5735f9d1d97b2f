package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Hoeringsstand;
import dk.snitflade.gateway.fordring.Udfoert;

/**
 * A receipt as it stands now.
 *
 * @param udfoert what the back end says it did; null until then, and where it says nothing
 * @param somSendt the packed message of a create that was carried out as it was sent; else null
 * @param hoering null for an action that has not been in høring
 */
public record Kvittering(Aktionskvittering status, Udfoert udfoert, byte[] somSendt, Hoeringsstand hoering) {}
