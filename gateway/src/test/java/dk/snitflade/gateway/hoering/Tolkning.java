package dk.snitflade.gateway.hoering;

import org.apache.camel.CamelContext;
import org.springframework.boot.test.context.TestComponent;

/** The consumer that gives raw messages their meaning, so that a test can let them gather first. */
@TestComponent
class Tolkning {

    private static final String RUTE = "kvittering-tolk";

    private final CamelContext camel;

    Tolkning(CamelContext camel) {
        this.camel = camel;
    }

    /** Nothing is given meaning while the work is done. */
    void mensDenHviler(Runnable arbejde) {
        try {
            camel.getRouteController().stopRoute(RUTE);
            try {
                arbejde.run();
            } finally {
                camel.getRouteController().startRoute(RUTE);
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // Camel declares no narrower one.
            throw new IllegalStateException(e);
        }
    }
}
