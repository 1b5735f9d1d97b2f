package dk.snitflade.gateway.fordring;

import java.util.ArrayList;
import java.util.List;

/**
 * One action on its way from door to journal: a related claim sent along is a line of its own (nymf.md 3.7).
 *
 * @param nr position in the delivery, from 0
 * @param hovedlinje position of the main claim's line for a related claim sent along, else null
 * @param aktion the action alone, without the related claims that came with it
 * @param afvisninger why it is rejected; empty when it is accepted
 * @param rute null until sorted, and for rejected lines
 * @param udsaettelse null when it may be sent at once
 */
public record Linje(
        int nr, Integer hovedlinje, Aktion aktion, List<Afvisning> afvisninger, Rute rute, Udsaettelse udsaettelse) {

    public Linje {
        afvisninger = List.copyOf(afvisninger);
    }

    public boolean afvist() {
        return !afvisninger.isEmpty();
    }

    /** The same line with further reasons to reject it. */
    public Linje afvis(List<Afvisning> flere) {
        if (flere.isEmpty()) {
            return this;
        }
        List<Afvisning> alle = new ArrayList<>(afvisninger);
        flere.stream().filter(ny -> !alle.contains(ny)).forEach(alle::add);
        return new Linje(nr, hovedlinje, aktion, alle, rute, udsaettelse);
    }

    public Linje rut(Rute valgt) {
        return new Linje(nr, hovedlinje, aktion, afvisninger, valgt, udsaettelse);
    }

    public Linje udsaet(Udsaettelse valgt) {
        return new Linje(nr, hovedlinje, aktion, afvisninger, rute, valgt);
    }
}
