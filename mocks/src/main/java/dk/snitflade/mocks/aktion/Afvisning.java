package dk.snitflade.mocks.aktion;

/**
 * One reason for a rejection, as it stands in {@code MFAktionAfvistStruktur}.
 *
 * @param nummer the rejection number
 * @param tekst the Danish text
 */
public record Afvisning(int nummer, String tekst) {}
