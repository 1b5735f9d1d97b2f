package dk.snitflade.gateway.kvittering;

import dk.snitflade.gateway.fordring.Maal;
import java.util.List;

/** A back end that is asked how what it has taken in stands. What it answers is read by its {@link Statuslaeser}. */
public interface Kvitteringskilde {

    Maal maal();

    /**
     * The answer as it came; null when none came. Never throws for what the other side or the network does.
     *
     * @param numre mapped delivery ids at DMI, action ids at PSRM (nymf.md 6.4)
     */
    byte[] hentKvitteringer(List<Long> numre);
}
