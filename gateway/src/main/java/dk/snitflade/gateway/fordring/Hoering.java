package dk.snitflade.gateway.fordring;

import java.util.List;

/**
 * Why an action must be heard at Gældsstyrelsen before it can be received for collection (psrm.md 5.2).
 *
 * @param brud at least one rule
 */
public record Hoering(List<Regelbrud> brud) {

    /** @throws IllegalArgumentException without any rule */
    public Hoering {
        brud = List.copyOf(brud);
        if (brud.isEmpty()) {
            throw new IllegalArgumentException("En høring skal have mindst én brudt regel");
        }
    }

    /** Whether PSRM hears actions of the kind: a create and an increase, nothing else (nymf.md 6.6). */
    public static boolean mulig(Aktionskode kode) {
        return kode == Aktionskode.OPRETFORDRING || kode == Aktionskode.OPSKRIVNINGREGULERING;
    }
}
