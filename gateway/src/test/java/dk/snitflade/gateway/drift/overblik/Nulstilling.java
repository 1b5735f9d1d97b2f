package dk.snitflade.gateway.drift.overblik;

import java.time.Duration;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Sets the clock, and lets no test see what an earlier one measured. */
final class Nulstilling implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        Stilleur ur = test.getApplicationContext().getBean(Stilleur.class);
        ur.stil(Stilleur.NU.minus(Duration.ofDays(1)));
        test.getApplicationContext().getBean(Maaler.class).nu();
        ur.stil(Stilleur.NU);
    }
}
