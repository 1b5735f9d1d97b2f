package dk.snitflade.gateway.drift.overblik;

/**
 * An action with what only looking up tells.
 *
 * @param haver the fordringshaver's name; null when no agreement held at receipt
 * @param venterPaa what it waits for, in the reader's language; null when nothing holds it
 */
record Aktionsvisning(Aktionsraekke aktion, String afsender, String haver, String venterPaa) {}
