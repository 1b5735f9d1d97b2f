package dk.snitflade.gateway.udgang.psrm;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.udgang.BackendOpsaetning;
import dk.snitflade.gateway.udgang.Modpart;
import dk.snitflade.gateway.udgang.Underretningskald;
import dk.snitflade.gateway.underretning.Underretningskilde;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Fetches what PSRM has to tell of the claims it holds. */
@Component
@ConditionalOnProperty(name = "snitflade.backend.psrm-binding", havingValue = "direkte", matchIfMissing = true)
class PsrmUnderretninger implements Underretningskilde {

    private final Underretningskald kald;
    private final BackendOpsaetning opsaetning;

    PsrmUnderretninger(Underretningskald kald, BackendOpsaetning opsaetning) {
        this.kald = kald;
        this.opsaetning = opsaetning;
    }

    @Override
    public Maal maal() {
        return Maal.PSRM;
    }

    @Override
    public Hentning hent(Soegning soegning) {
        return kald.hent(Modpart.PSRM, opsaetning.psrmUnderretning(), soegning);
    }
}
