package dk.snitflade.gateway.drift.overblik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MedMorgen
class MaalingerTest {

    @Autowired
    private Side side;

    @Test
    void leveringensMaalereKommerFraRaekkerne() throws IOException, InterruptedException {
        assertThat(side.hent("/actuator/prometheus").body().lines())
                .contains(
                        "gateway_outbox_messages{backend=\"dmi\",state=\"waiting\"} 1.0",
                        "gateway_outbox_messages{backend=\"dmi\",state=\"sending\"} 1.0",
                        "gateway_outbox_messages{backend=\"dmi\",state=\"retrying\"} 1.0",
                        "gateway_outbox_messages{backend=\"dmi\",state=\"dead\"} 1.0",
                        "gateway_outbox_messages{backend=\"psrm\",state=\"waiting\"} 1.0",
                        "gateway_outbox_messages{backend=\"psrm\",state=\"unknown\"} 1.0",
                        "gateway_outbox_messages{backend=\"psrm\",state=\"postponed\"} 1.0",
                        "gateway_outbox_messages{backend=\"psrm\",state=\"receipt_missing\"} 1.0",
                        "gateway_outbox_messages{backend=\"psrm\",state=\"dead\"} 0.0",
                        "gateway_outbox_oldest_age_seconds{backend=\"dmi\"} 6480.0",
                        "gateway_outbox_oldest_age_seconds{backend=\"psrm\"} 1800.0",
                        "gateway_last_success_timestamp_seconds{backend=\"dmi\"} NaN",
                        "gateway_last_success_timestamp_seconds{backend=\"psrm\"} 1.795595401E9",
                        "gateway_last_failure_timestamp_seconds{backend=\"dmi\"} 1.79559708E9");
    }
}
