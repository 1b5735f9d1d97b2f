package dk.snitflade.gateway.udgang.dmi;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.udgang.BackendOpsaetning;
import dk.snitflade.gateway.udgang.Modpart;
import dk.snitflade.gateway.udgang.Underretningskald;
import dk.snitflade.gateway.underretning.Underretningskilde;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Fetches what DMI has to tell of the claims it holds. */
@Component
@ConditionalOnProperty(name = "snitflade.backend.dmi-binding", havingValue = "direkte", matchIfMissing = true)
class DmiUnderretninger implements Underretningskilde {

    private final Underretningskald kald;
    private final BackendOpsaetning opsaetning;

    DmiUnderretninger(Underretningskald kald, BackendOpsaetning opsaetning) {
        this.kald = kald;
        this.opsaetning = opsaetning;
    }

    @Override
    public Maal maal() {
        return Maal.DMI;
    }

    @Override
    public Hentning hent(Soegning soegning) {
        return kald.hent(Modpart.DMI, opsaetning.dmiUnderretning(), soegning);
    }
}
