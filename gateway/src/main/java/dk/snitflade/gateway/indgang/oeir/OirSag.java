package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Behandling;
import java.time.Instant;

/**
 * The one object that travels through the ØIR door.
 *
 * @param fordringshaver the municipality's fordringshaver id
 * @param kendt what is stored of the account
 * @param afgoerelse what the request leads to; null until decided
 * @param behandling the decided actions on their way to the journal; null until decided
 */
record OirSag(
        Operation operation,
        Hoved hoved,
        Hensigt hensigt,
        Instant modtaget,
        long fordringshaver,
        Kendtkonto kendt,
        Afgoerelse afgoerelse,
        Behandling behandling)
        implements Forloeb {

    OirSag(Operation operation, Hoved hoved, Hensigt hensigt, Instant modtaget) {
        this(operation, hoved, hensigt, modtaget, 0, Kendtkonto.UKENDT, null, null);
    }

    OirSag medKommune(long valgt, Kendtkonto fundet) {
        return new OirSag(operation, hoved, hensigt, modtaget, valgt, fundet, afgoerelse, behandling);
    }

    OirSag afgjort(Afgoerelse valgt, Behandling aabnet) {
        return new OirSag(operation, hoved, hensigt, modtaget, fordringshaver, kendt, valgt, aabnet);
    }

    OirSag med(Behandling ny) {
        return new OirSag(operation, hoved, hensigt, modtaget, fordringshaver, kendt, afgoerelse, ny);
    }
}
