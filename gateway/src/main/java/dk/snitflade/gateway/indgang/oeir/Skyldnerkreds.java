package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.indgang.oeir.Konto.Haeftelsesdel;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The debtors of a claim, from its open liabilities. */
final class Skyldnerkreds {

    private Skyldnerkreds() {}

    /**
     * The same data with those debtors whose liability has no end, or else those of the day. A debtor who was there keeps what is known of him; a new one gets
     * the limitation date, judgment and settlement of the claim's first.
     */
    static Fordringsdata i(Fordringsdata data, Kendtkrav krav, Map<UUID, Part> parter, LocalDate dag) {
        List<Haeftelse> kreds = parter(krav, parter, dag)
                .map(Part::skyldner)
                .distinct()
                .map(skyldner -> haeftelse(data, skyldner))
                .toList();
        // A production unit is its debtor's: it does not stay when another owes the claim.
        String pEnhed = parter(krav, parter, dag)
                .map(Part::pEnhed)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return kreds.isEmpty() ? data : data.medHaeftelser(kreds).medPEnhed(pEnhed);
    }

    /**
     * Who a payment on a claim that several owe is said to come from, since the debt collector asks for one of them (433):
     * the one the payment names when he is liable, else the account's JuridiskAnsvarlig, else the first. All of them owe the
     * whole and are all relieved by it, so none is wronged by the choice (nymf.md 3.3; the default is ours, [P]).
     *
     * @param oplyst as the payment names him; null when it names nobody
     * @return null when only one has ever owed it: then nobody has to be named
     */
    static Skyldner betaler(Kendtkrav krav, Map<UUID, Part> parter, LocalDate dag, Skyldner oplyst) {
        if (krav.haeftelser().size() < 2) {
            return null;
        }
        List<Part> kreds = parter(krav, parter, dag).toList();
        return kreds.stream()
                .map(Part::skyldner)
                .filter(skyldner -> skyldner.equals(oplyst))
                .findFirst()
                .orElseGet(() -> kreds.stream()
                        .min(Comparator.comparing(part -> part.rolle() != Konto.Rolle.ANSVARLIG))
                        .map(Part::skyldner)
                        .orElse(null));
    }

    private static Stream<Part> parter(Kendtkrav krav, Map<UUID, Part> parter, LocalDate dag) {
        List<Haeftelsesdel> uden =
                krav.haeftelser().stream().filter(del -> del.til() == null).toList();
        return (uden.isEmpty() ? krav.haeftelser() : uden)
                .stream()
                        .filter(del -> del.aaben(dag))
                        .map(del -> parter.get(del.part()))
                        .filter(part -> part.skyldner() != null);
    }

    private static Haeftelse haeftelse(Fordringsdata data, Skyldner skyldner) {
        return data.haeftelser().stream()
                .filter(kendt -> kendt.skyldner().equals(skyldner))
                .findFirst()
                .orElseGet(() -> data.haeftelser().get(0).medSkyldner(skyldner));
    }
}
