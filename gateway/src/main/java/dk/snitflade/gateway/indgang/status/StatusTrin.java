package dk.snitflade.gateway.indgang.status;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.kvittering.Statusmodtager;
import org.springframework.stereotype.Component;

/** The one step of this door. */
@Component
class StatusTrin {

    private final Statusmodtager modtager;

    StatusTrin(Statusmodtager modtager) {
        this.modtager = modtager;
    }

    public Statusbesked gem(Statusbesked besked) {
        modtager.gem(Maal.PSRM, besked.raa());
        return besked;
    }
}
