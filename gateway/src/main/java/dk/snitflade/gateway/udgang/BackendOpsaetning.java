package dk.snitflade.gateway.udgang;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the back ends are and how long we wait for them.
 *
 * @param psrmHoering PSRM's høring reception; its sibling at the address of psrm when left out
 * @param psrmUnderretning PSRM's notifications; their sibling at the address of psrm when left out
 * @param dmiUnderretning ex-MF's notifications; their sibling at the address of dmi when left out
 * @param forbind longest wait for a connection
 * @param svar longest wait for a whole answer; PSRM's own limit is about a minute
 */
@ConfigurationProperties("snitflade.backend")
public record BackendOpsaetning(
        @DefaultValue("http://localhost:8090/psrm/FordringModtagService")
        URI psrm,

        URI psrmHoering,

        URI psrmUnderretning,

        URI dmiUnderretning,

        @DefaultValue("http://localhost:8090/exmf/LeveranceModtagService")
        URI dmi,

        @DefaultValue("5s") Duration forbind,
        @DefaultValue("60s") Duration svar) {

    public BackendOpsaetning {
        psrmHoering = psrmHoering == null ? psrm.resolve("HoeringModtagService") : psrmHoering;
        psrmUnderretning = psrmUnderretning == null ? psrm.resolve("UnderretningHentService") : psrmUnderretning;
        dmiUnderretning = dmiUnderretning == null ? dmi.resolve("UnderretningHentService") : dmiUnderretning;
    }
}
