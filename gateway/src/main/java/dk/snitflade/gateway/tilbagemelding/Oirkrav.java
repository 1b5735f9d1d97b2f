package dk.snitflade.gateway.tilbagemelding;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A claim as the fagsystem knows it.
 *
 * @param dele the part-claims that go under the claim id, in their order
 */
record Oirkrav(String kommune, UUID fagsystem, UUID konto, UUID krav, List<Del> dele) {

    Oirkrav {
        dele = List.copyOf(dele);
    }

    /** @param rest kroner left of it */
    record Del(UUID delfordring, BigDecimal rest) {}

    /**
     * A coverage that has not been undone.
     *
     * @param sammeBetaling whether it was of the payment asked about
     */
    record Daekket(UUID bevaegelse, UUID delfordring, BigDecimal beloeb, String kode, boolean sammeBetaling) {}
}
