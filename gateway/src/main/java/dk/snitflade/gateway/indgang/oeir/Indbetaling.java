package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Skyldner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A payment the municipality has received (oir.md 3.5).
 *
 * @param dato the day the debtor paid
 * @param beloeb kroner, the sum of its parts
 * @param middel how it was paid, as the contract spells it
 * @param betaler who paid; null when the paying system does not say, and for one read back
 */
record Indbetaling(
        UUID identifikation, LocalDate dato, BigDecimal beloeb, String middel, Skyldner betaler, List<Del> dele) {

    /** What of it goes to one part-claim, in kroner. */
    record Del(UUID delfordring, BigDecimal beloeb) {}

    Indbetaling {
        dele = List.copyOf(dele);
    }

    BigDecimal sum() {
        return dele.stream().map(Del::beloeb).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
