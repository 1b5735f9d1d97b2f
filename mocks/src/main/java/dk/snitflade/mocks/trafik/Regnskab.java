package dk.snitflade.mocks.trafik;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the gateway has accepted and the back ends must get: how many actions of a kind on a claim. Events of ØIR are not
 * here: whether one becomes an action depends on whether the claim was sent before it.
 */
final class Regnskab {

    private final Map<Post, Integer> ventet = new ConcurrentHashMap<>();

    /**
     * Actions of one kind on one claim.
     *
     * @param kode MFAktionKode
     */
    record Post(String kode, String fordringId) implements Comparable<Post> {

        @Override
        public int compareTo(Post anden) {
            return toString().compareTo(anden.toString());
        }

        @Override
        public String toString() {
            return fordringId + " " + kode;
        }
    }

    void modtaget(String kode, List<String> fordringer) {
        fordringer.forEach(fordring -> ventet.merge(new Post(kode, fordring), 1, Integer::sum));
    }

    int antal() {
        return ventet.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What differs from what was delivered: positive is missing, negative came too often. */
    Map<Post, Integer> forskel(Map<Post, Integer> leveret) {
        Map<Post, Integer> forskel = new TreeMap<>();
        ventet.forEach((post, antal) -> {
            int mangler = antal - leveret.getOrDefault(post, 0);
            if (mangler != 0) {
                forskel.put(post, mangler);
            }
        });
        return forskel;
    }
}
