package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Afvisning;

/** Conditions of our own that have no official number: the 900 level, apart from the official catalogue (nymf.md 5.3). */
public enum EgetNummer {
    LEVERANCE_GENBRUGT(
            910,
            "MFLeveranceID %s er brugt før, %s, til en leverance med andet indhold. Intet er gemt. Brug et nyt id."),
    GENTAGET(920, "Leverancen er modtaget før, %s. Dette er det første svar; intet er gemt igen."),
    FLERE_KVITTERINGER(921, "Der er flere kvitteringer, end ét svar kan rumme. Spørg om resten på MFAktionID."),
    FLERE_UNDERRETNINGER(
            922, "Der er flere underretninger, end ét svar kan rumme. Hent resten med UnderretNummerFra %s%s."),
    UNDERRETNINGER_MANGLER(
            924,
            "Underretninger fra %s kan ikke hentes lige nu. De kommer senere med højere numre, så spørg videre fra det"
                    + " sidste nummer her."),
    HOERING_AFVIST(
            930,
            "Afvist i høringen hos Gældsstyrelsen og ikke modtaget til inddrivelse. Ret, og send som en ny aktion, hvis"
                    + " kravet stadig skal inddrives."),
    HOERING_FORTRUDT(
            931,
            "Høringen er fortrudt af fordringshaver, så aktionen er ikke modtaget til inddrivelse. Ret, og send som en ny"
                    + " aktion, hvis kravet stadig skal inddrives."),
    FILTER(940, "%s"),
    FORDRINGSTYPE(941, "%s"),
    FOR_MANGE_AKTIONER(911, "Leverancen har flere end %d aktioner. Intet er gemt. Del den i flere leverancer.");

    private final int nummer;
    private final String tekst;

    EgetNummer(int nummer, String tekst) {
        this.nummer = nummer;
        this.tekst = tekst;
    }

    public int nummer() {
        return nummer;
    }

    /** The text with a dash where a value is put in. */
    public String moenster() {
        return tekst.replaceAll("%[sd]", "–");
    }

    /** The reason with its values put in. */
    public Afvisning afvisning(Object... vaerdier) {
        return new Afvisning(nummer, tekst.formatted(vaerdier));
    }
}
