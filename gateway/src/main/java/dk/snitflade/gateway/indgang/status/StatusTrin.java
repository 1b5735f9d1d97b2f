package dk.snitflade.gateway.indgang.status;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.indgang.Kaldere;
import dk.snitflade.gateway.kvittering.Statusmodtager;
import org.springframework.stereotype.Component;

/** The steps of this door. */
@Component
class StatusTrin {

    private final Statusmodtager modtager;
    private final Kaldere kaldere;

    StatusTrin(Statusmodtager modtager, Kaldere kaldere) {
        this.modtager = modtager;
        this.kaldere = kaldere;
    }

    /** Anyone else could make a claim look settled. */
    public Statusbesked kontroller(Statusbesked besked) {
        kaldere.kraevPsrm();
        return besked;
    }

    public Statusbesked gem(Statusbesked besked) {
        modtager.gem(Maal.PSRM, besked.raa());
        return besked;
    }
}
