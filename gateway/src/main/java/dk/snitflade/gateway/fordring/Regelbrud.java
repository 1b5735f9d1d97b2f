package dk.snitflade.gateway.fordring;

import java.util.Objects;

/**
 * One rule of the entry filter that an action breaks (psrm.md 4.1).
 *
 * @param regel the filter's own number, such as R_2_1b; no rejection number
 * @param saetning one Danish sentence for the sender's people
 */
public record Regelbrud(String regel, String saetning) {

    public Regelbrud {
        Objects.requireNonNull(regel);
        Objects.requireNonNull(saetning);
    }
}
