package dk.snitflade.gateway.fordringstype.forsideark;

import java.util.Arrays;
import java.util.Optional;

/** The master data a filter may require or forbid, in the order a sheet lists them. */
public enum Felt {
    HOVEDFORDRING("hovedfordring", "Hovedfordringens id"),
    BESKRIVELSE("beskrivelse", "Beskrivelse"),
    STIFTELSE("stiftelse", "Stiftelsesdato"),
    FORFALD("forfald", "Forfaldsdato"),
    SRB("srb", "Sidste rettidige betalingsdato"),
    PERIODE_FRA("periode_fra", "Periodens første dag"),
    PERIODE_TIL("periode_til", "Periodens sidste dag"),
    FORAELDELSE("foraeldelse", "Forældelsesdato"),
    DOM("dom_dato", "Domsdato"),
    FORLIG("forlig_dato", "Forligsdato");

    private final String operand;
    private final String navn;

    Felt(String operand, String navn) {
        this.operand = operand;
        this.navn = navn;
    }

    /** Danish, as a sheet writes it. For types with bortfald the limitation date is the lapse date. */
    public String navn() {
        return navn;
    }

    static Optional<Felt> af(String operand) {
        return Arrays.stream(values())
                .filter(felt -> felt.operand.equals(operand))
                .findFirst();
    }
}
