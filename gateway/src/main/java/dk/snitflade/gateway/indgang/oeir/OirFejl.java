package dk.snitflade.gateway.indgang.oeir;

/**
 * One reason a request is refused, or with an A id one remark to an accepted one (oir.md 4.1).
 *
 * @param id for example OIR-2102
 * @param elementnavn local name of the identification the reason is about; null when it is about the whole request
 * @param identifikation its value
 */
record OirFejl(String id, String tekst, String elementnavn, String identifikation) {

    static OirFejl af(String id, String tekst) {
        return new OirFejl(id, tekst, null, null);
    }

    static OirFejl omKrav(String id, String tekst, Konto.Krav krav) {
        return new OirFejl(
                id, tekst, "FordringIdentifikation", krav.identifikation().toString());
    }
}
