package dk.snitflade.mocks.aktion;

/**
 * Rejection numbers made by this project, because the rule is public but its official number is not. Kept apart from
 * {@link Afvisningsnummer} so that nobody takes them for official ones. A caller must not build logic on them.
 */
public enum EgetAfvisningsnummer {
    /** PSRM refuses a claim before its last timely payment date has passed ({@code nymf.md} 3.2 row 9). */
    SRB_IKKE_PASSERET(901, "Sidste rettidige betalingsdato er ikke passeret"),
    /** Gældsstyrelsen decided a høring against the claim ({@code psrm.md} 5.2). */
    AFVIST_I_HOERING(902, "Afvist i høring");

    private final Afvisning afvisning;

    EgetAfvisningsnummer(int nummer, String tekst) {
        this.afvisning = new Afvisning(nummer, tekst);
    }

    /** Number and text as they go on the wire. */
    public Afvisning afvisning() {
        return afvisning;
    }

    /** The same number with a text of the case's own; with the usual text for null. */
    public Afvisning afvisning(String tekst) {
        return tekst == null ? afvisning : new Afvisning(afvisning.nummer(), tekst);
    }
}
