package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Udsaettelse;

/**
 * A claim of a fagsystem as the action it becomes.
 *
 * @param fingeraftryk of everything that is sent on, without a reference of our own
 * @param udsaettelse why it is held back at first; null when it may be sent at once
 */
record Oversat(Konto.Krav krav, Aktion aktion, byte[] fingeraftryk, Udsaettelse udsaettelse) {}
