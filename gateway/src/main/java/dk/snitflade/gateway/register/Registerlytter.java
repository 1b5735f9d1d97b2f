package dk.snitflade.gateway.register;

import dk.snitflade.gateway.journal.database.LytteForbindelse;
import dk.snitflade.gateway.journal.database.Lytter;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Rereads the register when any node has changed it, and once a minute in case the word was lost. */
@Component
class Registerlytter implements SmartLifecycle {

    static final String KANAL = "register";

    private final LytteForbindelse lytteForbindelse;
    private final Register register;
    private volatile Lytter lytter;

    Registerlytter(LytteForbindelse lytteForbindelse, Register register) {
        this.lytteForbindelse = lytteForbindelse;
        this.register = register;
    }

    @Override
    public void start() {
        // A change made while nobody listened is caught by rereading when the connection is there.
        lytter = new Lytter(KANAL, lytteForbindelse, register::opfrisk, this::hoer);
        lytter.start();
    }

    /** One reading may have brought several changes, its own node's among them; their word needs no other one. */
    private void hoer(String nummer) {
        if (Long.parseLong(nummer) > register.nummer()) {
            register.opfrisk();
        }
    }

    @Scheduled(
            fixedDelayString = "${snitflade.register.genlaes:1m}",
            initialDelayString = "${snitflade.register.genlaes:1m}")
    void sikkerhedsnet() {
        register.opfrisk();
    }

    @Override
    public void stop() {
        lytter.stop();
        lytter = null;
    }

    @Override
    public boolean isRunning() {
        return lytter != null;
    }
}
