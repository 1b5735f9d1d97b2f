package dk.snitflade.gateway.sikkerhed;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** What may be a CPR is hidden in every log line, by the pattern the gateway runs with. */
class LoglinjerTest {

    @Test
    void etCprNummerKommerAldrigILoggen() {
        assertThat(linje("Borgeren 0102709998 og 010270-9998 i krav 110000500001", "value 0102709998"))
                .contains("Borgeren ••••••-•••• og ••••••-•••• i krav 110000500001")
                .contains("IllegalStateException: value ••••••-••••")
                .doesNotContain("0102709998", "010270-9998");
    }

    private static String linje(String besked, String undtagelse) {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        LoggerContext logback = new LoggerContext();
        PatternLayoutEncoder moenster = new PatternLayoutEncoder();
        moenster.setContext(logback);
        moenster.setPattern(yaml.getObject().getProperty("logging.pattern.console"));
        moenster.setCharset(StandardCharsets.UTF_8);
        moenster.start();
        LoggingEvent linje = new LoggingEvent(
                "", logback.getLogger("proeve"), Level.WARN, besked, new IllegalStateException(undtagelse), null);
        return new String(moenster.encode(linje), StandardCharsets.UTF_8);
    }
}
