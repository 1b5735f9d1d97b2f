package dk.snitflade.gateway.fordringstype.udtryk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Facts for tests of single expressions: named operands with their values as text, everything else empty. */
final class Proevefakta {

    private final Map<String, String> felter = new HashMap<>();

    private Proevefakta() {}

    /**
     * @param tekst {@code forfald=2024-02-29, dom=ja}; empty for no value at all
     */
    static Fakta af(String tekst) {
        Proevefakta fakta = new Proevefakta();
        for (String felt : tekst.split(",")) {
            if (!felt.isBlank()) {
                String[] dele = felt.strip().split("=");
                fakta.felter.put(dele[0], dele[1]);
            }
        }
        return fakta.byg();
    }

    private Fakta byg() {
        Kravfakta krav = new Kravfakta(
                felter.get("art"),
                Kategori.valueOf(felter.getOrDefault("kategori", "HF")),
                felter.containsKey("beskrivelse"),
                dato("stiftelse"),
                dato("forfald"),
                dato("srb"),
                dato("periode_fra"),
                dato("periode_til"),
                dato("modtagelse"),
                dato("hovedfordring.forfald"),
                dato("hovedfordring.modtagelse"),
                beloeb("hovedstol"),
                beloeb("beloeb"));
        return new Fakta(
                krav,
                new Haefterfakta(
                        dato("foraeldelse"),
                        felter.containsKey("dom"),
                        dato("dom_dato"),
                        felter.containsKey("forlig"),
                        dato("forlig_dato")));
    }

    private LocalDate dato(String navn) {
        return felter.containsKey(navn) ? LocalDate.parse(felter.get(navn)) : null;
    }

    private BigDecimal beloeb(String navn) {
        return felter.containsKey(navn) ? new BigDecimal(felter.get(navn)) : null;
    }
}
