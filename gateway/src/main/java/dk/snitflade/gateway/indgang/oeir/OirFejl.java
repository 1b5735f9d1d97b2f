package dk.snitflade.gateway.indgang.oeir;

import java.util.UUID;

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
        return omKrav(id, tekst, krav.identifikation());
    }

    static OirFejl omKrav(String id, String tekst, UUID krav) {
        return om(id, tekst, "FordringIdentifikation", krav);
    }

    static OirFejl om(String id, String tekst, String elementnavn, UUID identifikation) {
        return new OirFejl(id, tekst, elementnavn, identifikation.toString());
    }
}
