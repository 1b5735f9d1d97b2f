package dk.snitflade.mocks.aktion;

/**
 * One broken rule of the entry filter ({@code psrm.md} 4.1).
 *
 * @param nummer the filter's own number, such as R_2_1b
 * @param tekst the Danish sentence
 */
public record Regelbrud(String nummer, String tekst) {}
