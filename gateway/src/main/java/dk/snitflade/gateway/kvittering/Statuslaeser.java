package dk.snitflade.gateway.kvittering;

import dk.snitflade.gateway.fordring.Maal;
import java.util.List;

/** Reads what a back end has told unasked. */
public interface Statuslaeser {

    Maal maal();

    /** What a raw message says, in its order; empty when it cannot be read. */
    List<Statusmelding> laes(byte[] raa);
}
