package dk.snitflade.gateway.indgang.oeir;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a payment request leads to, on every account it is about.
 *
 * @param foer the accounts as they were
 * @param konti what becomes of each; sorted, so that accounts are locked in the same order by everybody
 * @param kendt whether it had been done before, so that nothing is left to store
 */
record Betalingsafgoerelse(SortedMap<UUID, Kendtkonto> foer, SortedMap<UUID, Afgoerelse> konti, boolean kendt) {

    static Betalingsafgoerelse uaendret(SortedMap<UUID, Kendtkonto> konti) {
        SortedMap<UUID, Afgoerelse> uaendrede = new TreeMap<>();
        konti.forEach((id, konto) -> uaendrede.put(id, Afgoerelse.uaendret(konto)));
        return new Betalingsafgoerelse(konti, uaendrede, false);
    }

    Betalingsafgoerelse med(UUID konto, Afgoerelse ny) {
        SortedMap<UUID, Afgoerelse> alle = new TreeMap<>(konti);
        alle.put(konto, ny);
        return new Betalingsafgoerelse(foer, alle, kendt);
    }

    Betalingsafgoerelse somKendt() {
        return new Betalingsafgoerelse(foer, konti, true);
    }

    List<Oversat> aktioner() {
        return konti.values().stream()
                .map(Afgoerelse::aktioner)
                .flatMap(Collection::stream)
                .toList();
    }

    List<Kontoskifte> skifter() {
        return konti.entrySet().stream()
                .map(post -> new Kontoskifte(
                        post.getKey(), foer.get(post.getKey()), post.getValue().konto()))
                .toList();
    }
}
