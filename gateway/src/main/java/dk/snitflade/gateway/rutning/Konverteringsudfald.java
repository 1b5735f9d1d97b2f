package dk.snitflade.gateway.rutning;

/** What a conversion made of a claim. */
public enum Konverteringsudfald {
    /** It moved from DMI to PSRM. */
    KONVERTERET("flytter fra DMI til PSRM"),
    /** It was withdrawn while it should have moved, and cannot be corrected any more (434). */
    TAGET_TILBAGE("tages tilbage under konverteringen");

    private final String tekst;

    Konverteringsudfald(String tekst) {
        this.tekst = tekst;
    }

    /** What happens to the claim, in Danish, to stand after its number. */
    public String tekst() {
        return tekst;
    }
}
