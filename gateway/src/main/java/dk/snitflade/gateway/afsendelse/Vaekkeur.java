package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.journal.database.LytteForbindelse;
import dk.snitflade.gateway.journal.database.Lytter;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Listens for the database's word that something was committed, and wakes the sender it is for. */
@Component
class Vaekkeur implements SmartLifecycle {

    private static final String KANAL = "afsendelse";

    private final LytteForbindelse lytteForbindelse;
    private final Afsendelse afsendelse;
    private volatile Lytter lytter;

    Vaekkeur(LytteForbindelse lytteForbindelse, Afsendelse afsendelse) {
        this.lytteForbindelse = lytteForbindelse;
        this.afsendelse = afsendelse;
    }

    @Override
    public void start() {
        // The senders look by themselves too, so a word lost while connecting costs a little time only.
        lytter = new Lytter(KANAL, lytteForbindelse, () -> {}, maal -> afsendelse.vaek(Maal.valueOf(maal)));
        lytter.start();
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
