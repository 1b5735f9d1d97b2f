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
 * @param hoering null when it need not be heard first; means nothing on a rejected line
 * @param advarsler rules of an entry filter that is only inferred, and that the action breaks: they decide nothing
 */
public record Linje(
        int nr,
        Integer hovedlinje,
        Aktion aktion,
        List<Afvisning> afvisninger,
        Rute rute,
        Udsaettelse udsaettelse,
        Hoering hoering,
        List<Regelbrud> advarsler) {

    public Linje {
        afvisninger = List.copyOf(afvisninger);
        advarsler = List.copyOf(advarsler);
    }

    /** A line that need not be heard. */
    public Linje(
            int nr,
            Integer hovedlinje,
            Aktion aktion,
            List<Afvisning> afvisninger,
            Rute rute,
            Udsaettelse udsaettelse) {
        this(nr, hovedlinje, aktion, afvisninger, rute, udsaettelse, null, List.of());
    }

    public boolean afvist() {
        return !afvisninger.isEmpty();
    }

    /** Whether it is accepted, and must be heard first. */
    public boolean iHoering() {
        return hoering != null && !afvist();
    }

    /** What the sender is answered at once. */
    public Aktionsstatus foersteStatus() {
        if (afvist()) {
            return Aktionsstatus.AFVIST;
        }
        return iHoering() ? Aktionsstatus.HOERING : Aktionsstatus.MODTAGET;
    }

    /** The same line with further reasons to reject it. */
    public Linje afvis(List<Afvisning> flere) {
        if (flere.isEmpty()) {
            return this;
        }
        List<Afvisning> alle = new ArrayList<>(afvisninger);
        flere.stream().filter(ny -> !alle.contains(ny)).forEach(alle::add);
        return new Linje(nr, hovedlinje, aktion, alle, rute, udsaettelse, hoering, advarsler);
    }

    public Linje rut(Rute valgt) {
        return new Linje(nr, hovedlinje, aktion, afvisninger, valgt, udsaettelse, hoering, advarsler);
    }

    /** The same line with what the sender should look at, though it stops nothing. */
    public Linje advar(List<Regelbrud> brud) {
        return new Linje(nr, hovedlinje, aktion, afvisninger, rute, udsaettelse, hoering, brud);
    }

    public Linje udsaet(Udsaettelse valgt) {
        return new Linje(nr, hovedlinje, aktion, afvisninger, rute, valgt, hoering, advarsler);
    }

    /**
     * The same line, to be heard before it is received for collection. To be called after the sorting, by whoever ran the
     * entry filter.
     *
     * @throws IllegalArgumentException when PSRM does not hear such an action ({@link Hoering#mulig}), or it does not go
     *     to PSRM
     */
    public Linje hoer(Hoering valgt) {
        if (!Hoering.mulig(aktion.kode()) || rute == null || rute.maal() != Maal.PSRM) {
            throw new IllegalArgumentException(
                    "En " + aktion.kode() + " til " + (rute == null ? "?" : rute.maal()) + " kan ikke komme i høring");
        }
        return new Linje(nr, hovedlinje, aktion, afvisninger, rute, udsaettelse, valgt, advarsler);
    }
}
