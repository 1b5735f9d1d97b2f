package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Behandling;
import java.time.Instant;
import java.util.List;

/**
 * The one object that travels through the payment service.
 *
 * @param fordringshaver the municipality's fordringshaver id
 * @param afgoerelse what the request leads to; null until decided
 * @param behandling the decided actions on their way to the journal; null until decided
 */
record Betalingssag(
        Hoved hoved,
        Betalingsoenske oenske,
        Instant modtaget,
        long fordringshaver,
        Betalingsafgoerelse afgoerelse,
        Behandling behandling)
        implements Betalingsforloeb {

    Betalingssag(Hoved hoved, Betalingsoenske oenske, Instant modtaget) {
        this(hoved, oenske, modtaget, 0, null, null);
    }

    Betalingssag hos(long valgt) {
        return new Betalingssag(hoved, oenske, modtaget, valgt, afgoerelse, behandling);
    }

    Betalingssag afgjort(Betalingsafgoerelse valgt, Behandling aabnet) {
        return new Betalingssag(hoved, oenske, modtaget, fordringshaver, valgt, aabnet);
    }

    Betalingssag med(Behandling ny) {
        return new Betalingssag(hoved, oenske, modtaget, fordringshaver, afgoerelse, ny);
    }

    String kommune() {
        return hoved.rute().modtagerOrganisation();
    }

    List<Oversat> aktioner() {
        return afgoerelse.aktioner();
    }
}
