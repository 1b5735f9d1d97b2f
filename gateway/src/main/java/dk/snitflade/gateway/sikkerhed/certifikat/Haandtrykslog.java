package dk.snitflade.gateway.sikkerhed.certifikat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells of handshakes that ended before there was a certificate to judge: from which address, and why. Tomcat knows, and says
 * so for debugging only, with a stack trace each; here it becomes a line an operator can act on.
 */
@Component
class Haandtrykslog extends AppenderBase<ILoggingEvent> {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(Haandtrykslog.class);

    /** Tomcat's own for nothing else than this. */
    private static final String TOMCAT = "org.apache.tomcat.util.net.NioEndpoint.handshake";

    /** What Java says, and what it means. */
    private static final Map<String, String> GRUNDE = Map.of(
            "Empty client certificate chain", "intet certifikat",
            "no cipher suites in common", "ingen fælles suite",
            "is not enabled or supported in server context", "for gammel TLS",
            "certificate_unknown", "klienten godkender ikke vores certifikat",
            "unknown_ca", "klienten kender ikke udstederen af vores certifikat",
            "bad_certificate", "klienten godkender ikke vores certifikat",
            "plaintext connection", "ikke TLS");

    Haandtrykslog() {
        Logger tomcat = (Logger) LoggerFactory.getLogger(TOMCAT);
        tomcat.setLevel(Level.DEBUG);
        tomcat.setAdditive(false);
        setContext(tomcat.getLoggerContext());
        start();
        tomcat.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent haendelse) {
        String fejl = fejl(haendelse.getThrowableProxy());
        String grund = GRUNDE.entrySet().stream()
                .filter(kendt -> fejl.contains(kendt.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("håndtrykket mislykkedes");
        LOG.warn(
                "Håndtryk afvist: grund={}, {}",
                grund,
                haendelse.getFormattedMessage().replaceAll("\\p{Cntrl}+", " "));
    }

    private static String fejl(IThrowableProxy fejl) {
        StringBuilder alle = new StringBuilder();
        for (IThrowableProxy led = fejl; led != null; led = led.getCause()) {
            alle.append(led.getMessage()).append(' ');
        }
        return alle.toString();
    }
}
