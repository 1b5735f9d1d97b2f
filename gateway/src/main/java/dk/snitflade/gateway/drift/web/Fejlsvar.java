package dk.snitflade.gateway.drift.web;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * Answers what never reaches an application: a malformed address, a failure inside an error page. Replaces Tomcat's
 * report, which names server, version and classes.
 */
final class Fejlsvar extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(Fejltekst.TYPE.toString());
            Writer svar = response.getReporter();
            if (svar != null) {
                svar.write(Fejltekst.af(status));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException lukket) {
            // The caller is gone or the answer has begun; there is nobody left to tell.
            container.getLogger().debug("Error answer not written", lukket);
        }
    }
}
