package dk.snitflade.gateway.fordring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The one object that travels from door to journal: the delivery, what we know already, and a line per action. */
public record Behandling(Indberetning indberetning, Kendskab kendskab, List<Linje> linjer) {

    public Behandling {
        linjer = List.copyOf(linjer);
    }

    /** Opens a delivery: one line per action and per related claim sent along, main claims before their related. */
    public static Behandling af(Indberetning indberetning) {
        List<Linje> linjer = new ArrayList<>();
        for (Aktion aktion : indberetning.aktioner()) {
            tilfoej(linjer, aktion, null);
        }
        return new Behandling(indberetning, Kendskab.INTET, linjer);
    }

    private static void tilfoej(List<Linje> linjer, Aktion aktion, Integer hovedlinje) {
        int nr = linjer.size();
        if (!(aktion.handling() instanceof Handling.Opret opret)) {
            linjer.add(new Linje(nr, hovedlinje, aktion, List.of(), null, null));
            return;
        }
        Aktion alene = new Aktion(
                aktion.kode(), aktion.fordringshaver(), new Handling.Opret(opret.data(), List.of()), aktion.struktur());
        linjer.add(new Linje(nr, hovedlinje, alene, List.of(), null, null));
        for (Handling.Opret relateret : opret.relaterede()) {
            tilfoej(linjer, new Aktion(aktion.kode(), aktion.fordringshaver(), relateret), nr);
        }
    }

    public Behandling med(Kendskab nyt) {
        return new Behandling(indberetning, nyt, linjer);
    }

    /** The same delivery with every line changed in its order. */
    public Behandling hverLinje(UnaryOperator<Linje> trin) {
        return new Behandling(indberetning, kendskab, linjer.stream().map(trin).toList());
    }

    /** The main claim's line of a related claim sent along; the line itself otherwise. */
    public Linje stamlinje(Linje linje) {
        Linje stamme = linje;
        while (stamme.hovedlinje() != null) {
            stamme = linjer.get(stamme.hovedlinje());
        }
        return stamme;
    }
}
