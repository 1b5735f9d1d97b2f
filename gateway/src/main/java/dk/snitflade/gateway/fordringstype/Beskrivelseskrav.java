package dk.snitflade.gateway.fordringstype;

import java.util.List;

/**
 * What a type asks of the description. That it is filled in is also a rule of the filter (R_7_11).
 *
 * @param kraevet null when not known
 * @param stoerst the most characters
 */
public record Beskrivelseskrav(Boolean kraevet, int stoerst, List<Beskrivelsesregel> regler) {

    public Beskrivelseskrav {
        regler = List.copyOf(regler);
    }
}
