package dk.snitflade.gateway.indgang;

import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.register.Register;
import dk.snitflade.gateway.rutning.Sortering;
import dk.snitflade.gateway.validering.Regelvaerk;
import dk.snitflade.gateway.validering.Typekendskab;
import dk.snitflade.gateway.validering.Validering;
import dk.snitflade.gateway.validering.ValideringOpsaetning;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Hands the pure deciding steps the register and the day, for both doors. */
@Component
public class Dom {

    private final Register register;
    private final Typekendskab typer;
    private final ValideringOpsaetning opsaetning;
    private final Filtrering filtrering;
    private final Clock ur;

    Dom(Register register, Typekendskab typer, ValideringOpsaetning opsaetning, Filtrering filtrering, Clock ur) {
        this.register = register;
        this.typer = typer;
        this.opsaetning = opsaetning;
        this.filtrering = filtrering;
        this.ur = ur;
    }

    public Behandling valider(Behandling behandling) {
        return Validering.valider(behandling, regler(), dag(behandling));
    }

    public Behandling rut(Behandling behandling) {
        return Sortering.rut(behandling, register.onboardinger(), dag(behandling));
    }

    /** The rules that depend on where an action goes; after {@link #rut}. */
    public Behandling validerMaal(Behandling behandling) {
        return Validering.validerMaal(behandling, regler(), dag(behandling));
    }

    /** PSRM's entry filter; after {@link #rut}. */
    public Behandling filtrer(Behandling behandling) {
        return filtrering.filtrer(behandling, dag(behandling));
    }

    /** What is judged by at this moment. */
    public Regelvaerk regler() {
        return new Regelvaerk(register.aftaler(), typer, opsaetning);
    }

    /** The Danish day a delivery came in. */
    public LocalDate dag(Behandling behandling) {
        return dag(behandling.indberetning().modtaget());
    }

    public LocalDate dag(Instant modtaget) {
        return LocalDate.ofInstant(modtaget, ur.getZone());
    }
}
