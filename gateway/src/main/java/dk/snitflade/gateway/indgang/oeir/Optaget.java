package dk.snitflade.gateway.indgang.oeir;

import java.util.UUID;

/** Refuses a request whose identification the database has found to be another object's (OIR-2002). */
final class Optaget {

    private Optaget() {}

    static void hvis(boolean optaget, String elementnavn, UUID identifikation) {
        if (optaget) {
            throw af(elementnavn, identifikation, "noget andet");
        }
    }

    /** @param til what it was used for, for example "en anden fordring" */
    static OirAfvist af(String elementnavn, UUID identifikation, String til) {
        return new OirAfvist(OirFejl.om(
                OirFejlId.IDENTIFIKATION_GENBRUGT,
                elementnavn + " er brugt før til " + til,
                elementnavn,
                identifikation));
    }
}
