package dk.snitflade.gateway.gyldighed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The versions of one thing in the order of their first days. Finds the one of a day in as many steps as the binary
 * logarithm of their number.
 */
public final class Versioner<T extends Gyldig> {

    /**
     * Two versions that hold on the same day.
     *
     * @param foerst the one with the earlier first day
     */
    public record Overlap<T>(T foerst, T sidst) {}

    private final List<T> versioner;

    public Versioner(Collection<? extends T> versioner) {
        List<T> ordnet = new ArrayList<>(versioner);
        ordnet.sort(Comparator.comparing(Gyldig::gyldigFra));
        this.versioner = List.copyOf(ordnet);
    }

    /** The version that holds on the day, if any. Versions that overlap are kept out where they are written. */
    public Optional<T> paa(LocalDate dag) {
        int efter = efter(dag);
        return efter == 0
                ? Optional.empty()
                : Optional.of(versioner.get(efter - 1)).filter(sidste -> sidste.gaelder(dag));
    }

    /** The version that begins next after the day, if any. */
    public Optional<T> naeste(LocalDate dag) {
        int efter = efter(dag);
        return efter == versioner.size() ? Optional.empty() : Optional.of(versioner.get(efter));
    }

    /** How many begin on the day or before. */
    private int efter(LocalDate dag) {
        int fra = 0;
        int til = versioner.size();
        while (fra < til) {
            int midt = (fra + til) >>> 1;
            if (versioner.get(midt).gyldigFra().isAfter(dag)) {
                til = midt;
            } else {
                fra = midt + 1;
            }
        }
        return fra;
    }

    /** Every pair that shares a day. */
    public List<Overlap<T>> overlap() {
        List<Overlap<T>> fundne = new ArrayList<>();
        for (int nr = 0; nr < versioner.size(); nr++) {
            T denne = versioner.get(nr);
            for (T senere : versioner.subList(nr + 1, versioner.size())) {
                if (denne.sluttetFoer(senere.gyldigFra())) {
                    break;
                }
                fundne.add(new Overlap<>(denne, senere));
            }
        }
        return fundne;
    }
}
