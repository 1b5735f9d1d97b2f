package dk.snitflade.gateway.revision;

/**
 * One change to be written down.
 *
 * @param hvad what kind of change, as {@code aftale.ny}; a fixed word to search for
 * @param emne what it is about, as a fordringshaver's number
 * @param foer what stood there before; null when there was nothing
 * @param efter what stands there now; null when there is nothing any more
 */
public record Notat(String hvad, String emne, Object foer, Object efter) {}
