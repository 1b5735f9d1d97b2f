package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Afvisning;

/** Conditions of our own that have no official number: the 900 level, apart from the official catalogue (nymf.md 5.3). */
public enum EgetNummer {
    LEVERANCE_GENBRUGT(
            910,
            "MFLeveranceID %s er brugt før, %s, til en leverance med andet indhold. Intet er gemt. Brug et nyt id."),
    GENTAGET(920, "Leverancen er modtaget før, %s. Dette er det første svar; intet er gemt igen."),
    FLERE_KVITTERINGER(921, "Der er flere kvitteringer, end ét svar kan rumme. Spørg om resten på MFAktionID."),
    FOR_MANGE_AKTIONER(911, "Leverancen har flere end %d aktioner. Intet er gemt. Del den i flere leverancer.");

    private final int nummer;
    private final String tekst;

    EgetNummer(int nummer, String tekst) {
        this.nummer = nummer;
        this.tekst = tekst;
    }

    /** The reason with its values put in. */
    public Afvisning afvisning(Object... vaerdier) {
        return new Afvisning(nummer, tekst.formatted(vaerdier));
    }
}
