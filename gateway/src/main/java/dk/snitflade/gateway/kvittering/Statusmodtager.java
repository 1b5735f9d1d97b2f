package dk.snitflade.gateway.kvittering;

import dk.snitflade.gateway.fordring.Maal;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Takes what back ends tell unasked, as it is. Duplicates are not removed here: the sender repeats itself when our receipt
 * got lost, and what it means is given afterwards, once.
 */
@Component
public class Statusmodtager {

    private final KvitteringRaaLager lager;
    private final Clock ur;

    Statusmodtager(KvitteringRaaLager lager, Clock ur) {
        this.lager = lager;
        this.ur = ur;
    }

    /** When this has returned, the message survives the loss of power and may be acknowledged. */
    public void gem(Maal maal, byte[] raa) {
        lager.gem(maal, raa, false, ur.instant());
    }
}
