package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.aftale.Aftaler;

/**
 * What deliveries are judged by: the agreements, the claim types and the limits, as they stand at the moment.
 */
public record Regelvaerk(Aftaler aftaler, Typekendskab typer, ValideringOpsaetning opsaetning) {

    /** Agreements alone: no type is known, and every limit is as delivered. */
    public static Regelvaerk af(Aftaler aftaler) {
        return new Regelvaerk(aftaler, Typekendskab.INTET, ValideringOpsaetning.STANDARD);
    }
}
