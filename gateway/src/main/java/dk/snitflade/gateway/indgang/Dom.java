package dk.snitflade.gateway.indgang;

import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.register.Register;
import dk.snitflade.gateway.rutning.Sortering;
import dk.snitflade.gateway.validering.Validering;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Hands the pure deciding steps the register and the day, for both doors. */
@Component
public class Dom {

    private final Register register;
    private final Clock ur;

    Dom(Register register, Clock ur) {
        this.register = register;
        this.ur = ur;
    }

    public Behandling valider(Behandling behandling) {
        return Validering.valider(behandling, register.aftaler(), dag(behandling));
    }

    public Behandling rut(Behandling behandling) {
        return Sortering.rut(behandling, register.onboardinger(), dag(behandling));
    }

    /** The Danish day a delivery came in. */
    public LocalDate dag(Behandling behandling) {
        return dag(behandling.indberetning().modtaget());
    }

    public LocalDate dag(Instant modtaget) {
        return LocalDate.ofInstant(modtaget, ur.getZone());
    }
}
