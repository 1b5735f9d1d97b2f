package dk.snitflade.gateway.indgang.oeir;

import java.util.UUID;

/**
 * One reason a request is refused, or one remark to an accepted one (oir.md 4.1).
 *
 * @param id which of the reasons the contract knows
 * @param elementnavn local name of the identification the reason is about; null when it is about the whole request
 * @param identifikation its value
 * @param felt local name of the field at fault; null when it is not one field's fault
 */
record OirFejl(OirFejlId id, String tekst, String elementnavn, String identifikation, String felt) {

    static OirFejl af(OirFejlId id, String tekst) {
        return new OirFejl(id, tekst, null, null, null);
    }

    static OirFejl omKrav(OirFejlId id, String tekst, Konto.Krav krav) {
        return omKrav(id, tekst, krav.identifikation());
    }

    static OirFejl omKrav(OirFejlId id, String tekst, UUID krav) {
        return om(id, tekst, "FordringIdentifikation", krav);
    }

    static OirFejl om(OirFejlId id, String tekst, String elementnavn, UUID identifikation) {
        return new OirFejl(id, tekst, elementnavn, identifikation.toString(), null);
    }

    /** The same, with the field at fault named (oir.md 4.1, OIR-2102). */
    OirFejl iFelt(String navn) {
        return new OirFejl(id, tekst, elementnavn, identifikation, navn);
    }
}
