package dk.snitflade.gateway.gyldighed;

import java.time.LocalDate;

/** Something that holds from a day, until a day or without end. Both days are included. */
public interface Gyldig {

    /** The first day. */
    LocalDate gyldigFra();

    /** The last day; null while it is open. */
    LocalDate gyldigTil();

    /** Whether it holds on the day. */
    default boolean gaelder(LocalDate dag) {
        return !dag.isBefore(gyldigFra()) && !sluttetFoer(dag);
    }

    /** Whether its last day lies before the day. */
    default boolean sluttetFoer(LocalDate dag) {
        return gyldigTil() != null && gyldigTil().isBefore(dag);
    }

    /** Whether there is a day on which both hold. */
    default boolean overlapper(Gyldig anden) {
        return !sluttetFoer(anden.gyldigFra()) && !anden.sluttetFoer(gyldigFra());
    }

    /** The days in Danish: "fra 01.01.2026" or "fra 01.01.2026 til 30.06.2026". */
    default String dage() {
        return "fra " + Dato.tekst(gyldigFra()) + (gyldigTil() == null ? "" : " til " + Dato.tekst(gyldigTil()));
    }
}
