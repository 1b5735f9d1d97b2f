package dk.snitflade.gateway.kvittering;

import dk.snitflade.gateway.fordring.Maal;
import java.util.List;

/** Reads what a back end has told, asked or unasked. */
public interface Statuslaeser {

    Maal maal();

    /** What a raw message says, in its order; empty when it says nothing, or cannot be read. */
    List<Statusmelding> laes(byte[] raa);
}
