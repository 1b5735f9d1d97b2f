package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Hoeringsstand;

/**
 * A receipt as it stands now.
 *
 * @param udfoert UdførtAktionValg, as the journal keeps it: what the back end says it did, or of a create it says nothing of, who the
 *     debtors were when it was sent; null until it is carried out, and for anything else it says nothing of
 * @param hoering null for an action that has not been in høring
 */
public record Kvittering(Aktionskvittering status, String udfoert, Hoeringsstand hoering) {}
