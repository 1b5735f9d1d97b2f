package dk.snitflade.gateway.kvittering;

import dk.snitflade.gateway.afsendelse.Udfald;
import dk.snitflade.gateway.fordring.Maal;
import java.util.List;
import java.util.Map;

/** A back end whose receipts are fetched. */
public interface Kvitteringskilde {

    Maal maal();

    /** The answer as it came; null when none came. Never throws for what the other side or the network does. */
    byte[] hentKvitteringer(List<Long> mappedeLeverancer);

    /** What a raw answer says, by action id; empty when it cannot be read. */
    Map<Long, Udfald> tolk(byte[] raa);
}
