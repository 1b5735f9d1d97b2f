package dk.snitflade.gateway.indgang.oeir;

import java.util.UUID;

/** Refuses a request whose identification the database has found to be another object's (OIR-2002). */
final class Optaget {

    private Optaget() {}

    static void hvis(boolean optaget, String elementnavn, UUID identifikation) {
        if (optaget) {
            throw new OirAfvist(
                    OirFejl.om("OIR-2002", elementnavn + " er brugt før til noget andet", elementnavn, identifikation));
        }
    }
}
