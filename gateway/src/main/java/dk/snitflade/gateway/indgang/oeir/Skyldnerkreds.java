package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.indgang.oeir.Konto.Haeftelsesdel;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The debtors of a claim, from its open liabilities. */
final class Skyldnerkreds {

    private Skyldnerkreds() {}

    /**
     * The same data with those debtors whose liability has no end, or else those of the day. A debtor who was there keeps what is known of him; a new one gets
     * the limitation date, judgment and settlement of the claim's first.
     */
    static Fordringsdata i(Fordringsdata data, Kendtkrav krav, Map<UUID, Part> parter, LocalDate dag) {
        List<Haeftelsesdel> uden =
                krav.haeftelser().stream().filter(del -> del.til() == null).toList();
        List<Haeftelse> kreds = (uden.isEmpty() ? krav.haeftelser() : uden)
                .stream()
                        .filter(del -> del.aaben(dag))
                        .map(del -> parter.get(del.part()).skyldner())
                        .distinct()
                        .map(skyldner -> haeftelse(data, skyldner))
                        .toList();
        return kreds.isEmpty() ? data : data.medHaeftelser(kreds);
    }

    private static Haeftelse haeftelse(Fordringsdata data, Skyldner skyldner) {
        return data.haeftelser().stream()
                .filter(kendt -> kendt.skyldner().equals(skyldner))
                .findFirst()
                .orElseGet(() -> data.haeftelser().get(0).medSkyldner(skyldner));
    }
}
