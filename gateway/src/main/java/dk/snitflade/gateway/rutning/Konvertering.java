package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.gyldighed.Dato;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A family of claims that moves from DMI to PSRM on a day, whole (psrm.md 5.1).
 *
 * @param nr its number; null while it is not written
 * @param familie the main claim at the top of the family; the claim itself when the gateway does not know it
 * @param fordring the claim that was listed, anywhere in the family
 * @param fordringshaver null when the gateway does not know the claim
 * @param dag the first Danish day it lies at PSRM
 * @param udfoert when it was carried out; null while it is ahead, or waits
 * @param ophaevet when it was taken away again; null while it counts
 * @param venterPaa why it is not carried out although its day has come; null when nothing holds it
 */
public record Konvertering(
        Long nr,
        long familie,
        long fordring,
        Long fordringshaver,
        LocalDate dag,
        Konverteringsudfald udfald,
        Instant udfoert,
        Instant ophaevet,
        String venterPaa) {

    /** One that is wanted. */
    static Konvertering ny(
            long familie, long fordring, Long fordringshaver, LocalDate dag, Konverteringsudfald udfald) {
        return new Konvertering(null, familie, fordring, fordringshaver, dag, udfald, null, null, null);
    }

    /** Whether it moves the family; otherwise it closes it for corrections. */
    public boolean flytter() {
        return udfald == Konverteringsudfald.KONVERTERET;
    }

    /** Whether both say the same of the same family, whichever of its claims was listed. */
    boolean sigerDetSamme(Konvertering anden) {
        return familie == anden.familie && dag.equals(anden.dag) && udfald == anden.udfald;
    }

    /** Why an action that waited for DMI goes to PSRM, one Danish sentence. */
    public String hvorfor() {
        return "Fordring " + fordring + Afgoerelse.ER_KONVERTERET + Dato.tekst(dag) + " (konvertering " + nr
                + "); aktionen var ikke sendt til DMI og følger med.";
    }

    /** As people can find it again: "konvertering 7 (fordring 110000500001 flytter fra DMI til PSRM den 01.03.2026)". */
    public String betegnelse() {
        return (nr == null ? "den nye konvertering" : "konvertering " + nr) + " (fordring " + fordring + " "
                + udfald.tekst() + " den " + Dato.tekst(dag) + ")";
    }
}
