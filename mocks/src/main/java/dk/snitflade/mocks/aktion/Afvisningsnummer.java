package dk.snitflade.mocks.aktion;

/**
 * The official rejection numbers the two back ends use, {@code nymf.md} 5.2. The texts are those of the project's
 * number table, except 600, whose text is the one the real PSRM-facing layer has been seen to answer.
 */
public enum Afvisningsnummer {
    NAOR_IKKE_I_DMI(426, "DMI kan ikke annullere en opskrivning. Brug en anden korrektion."),
    FORDRING_UKENDT(509, "Fordrings-id'et er ikke kendt."),
    HOVEDSTOL_FAST_I_DMI(512, "Fordringen ligger i DMI, og der kan hovedstolen ikke ændres."),
    BORT_IKKE_I_DMI(538, "Årsagen BORT kan ikke bruges på en fordring i DMI."),
    AKTION_FINDES(600, "AktionId eksisterer allerede");

    private final Afvisning afvisning;

    Afvisningsnummer(int nummer, String tekst) {
        this.afvisning = new Afvisning(nummer, tekst);
    }

    /** Number and text as they go on the wire. */
    public Afvisning afvisning() {
        return afvisning;
    }
}
