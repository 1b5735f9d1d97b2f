package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Fordringsdata;
import java.util.function.Predicate;

/** Master data a claim type can demand although the contract leaves them optional (550). */
public enum Stamdata {
    STIFTELSE(data -> data.stiftelse() != null),
    FORFALD(data -> data.forfald() != null),
    SRB(data -> data.srb() != null),
    PERIODE(data -> data.periode() != null),
    /** A period with a last day. */
    PERIODE_SLUT(data -> data.periode() != null && data.periode().til() != null),
    BESKRIVELSE(data -> data.beskrivelse() != null && !data.beskrivelse().isBlank());

    private final Predicate<Fordringsdata> udfyldt;

    Stamdata(Predicate<Fordringsdata> udfyldt) {
        this.udfyldt = udfyldt;
    }

    boolean udfyldt(Fordringsdata data) {
        return udfyldt.test(data);
    }
}
