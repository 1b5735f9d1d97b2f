package dk.snitflade.gateway.underretning;

/**
 * One Underret as it came, before anybody has given it meaning.
 *
 * @param nativtNummer the back end's own number
 * @param indhold the whole element as a document of its own
 */
public record Raaunderretning(String nativtNummer, byte[] indhold) {}
