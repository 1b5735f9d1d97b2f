package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.fordring.Maal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts moves however many there are, and keeps the first of them one by one. */
public final class Flytteliste {

    /** The moves of one type from one system to the other; saldo in kroner. */
    public record Gruppe(long fordringshaver, String type, Maal fra, Maal til, long antal, BigDecimal saldo) {

        private Gruppe og(Gruppe anden) {
            return new Gruppe(fordringshaver, type, fra, til, antal + anden.antal, saldo.add(anden.saldo));
        }
    }

    private final int hoejst;
    private final List<Flytning> foerste = new ArrayList<>();
    private final Map<Gruppe, Gruppe> grupper = new TreeMap<>(Comparator.comparing(Gruppe::fordringshaver)
            .thenComparing(Gruppe::type)
            .thenComparing(Gruppe::fra));
    private long antal;

    /**
     * @param hoejst how many moves to keep one by one
     */
    public Flytteliste(int hoejst) {
        this.hoejst = hoejst;
    }

    public void tilfoej(Flytning flytning) {
        antal++;
        if (foerste.size() < hoejst) {
            foerste.add(flytning);
        }
        Fordringsspor spor = flytning.fordring();
        Gruppe en = new Gruppe(spor.fordringshaver(), spor.type(), spor.hjem(), flytning.til(), 1, spor.saldo());
        grupper.merge(en, en, Gruppe::og);
    }

    /** How many claims would have moved. */
    public long antal() {
        return antal;
    }

    public List<Flytning> foerste() {
        return List.copyOf(foerste);
    }

    public List<Gruppe> grupper() {
        return List.copyOf(grupper.values());
    }
}
