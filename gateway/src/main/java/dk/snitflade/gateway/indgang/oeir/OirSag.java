package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Behandling;
import java.time.Instant;
import java.util.List;

/**
 * The one object that travels through the ØIR door.
 *
 * @param fordringshaver the municipality's fordringshaver id
 * @param kendt what is stored of the account
 * @param nye the claims that are new, each with the position of its line in the delivery
 * @param behandling the new claims as actions; null until translated
 */
record OirSag(
        Hoved hoved,
        Konto konto,
        Instant modtaget,
        long fordringshaver,
        Kendtkonto kendt,
        List<Oversat> nye,
        Behandling behandling)
        implements Forloeb {

    OirSag(Hoved hoved, Konto konto, Instant modtaget) {
        this(hoved, konto, modtaget, 0, Kendtkonto.UKENDT, List.of(), null);
    }

    OirSag medKommune(long valgt, Kendtkonto fundet) {
        return new OirSag(hoved, konto, modtaget, valgt, fundet, nye, behandling);
    }

    OirSag oversat(List<Oversat> oversatte, Behandling aabnet) {
        return new OirSag(hoved, konto, modtaget, fordringshaver, kendt, oversatte, aabnet);
    }

    OirSag med(Behandling ny) {
        return new OirSag(hoved, konto, modtaget, fordringshaver, kendt, nye, ny);
    }
}
