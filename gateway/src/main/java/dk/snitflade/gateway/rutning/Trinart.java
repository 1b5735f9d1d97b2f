package dk.snitflade.gateway.rutning;

/** The four steps a municipality takes before its claims go to PSRM (psrm.md 5.5). */
public enum Trinart {
    DIALOG("Dialog med Gældsstyrelsen"),
    DEBITORSYSTEM("Debitorsystemet er klar"),
    FORDRINGSHAVERAFTALE("Fordringshaveraftale"),
    TYPER_AABNET("Fordringstyper åbnet");

    private final String navn;

    Trinart(String navn) {
        this.navn = navn;
    }

    /** The step's name in Danish. */
    public String navn() {
        return navn;
    }
}
