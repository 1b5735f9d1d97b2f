package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.fordring.Maal;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs one sender per back end for as long as the gateway lives, and takes up what an earlier life left half done. */
@Component
public class Afsendelse implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Afsendelse.class);

    private final ProducerTemplate ruter;
    private final AfsendelseOpsaetning opsaetning;
    private final AfsendelseLager lager;
    private final LeverancenummerLager numre;
    private final Node node;
    private final Clock ur;
    private final Map<Maal, Afsender> afsendere = new EnumMap<>(Maal.class);
    private volatile boolean koerer;

    Afsendelse(
            ProducerTemplate ruter,
            AfsendelseOpsaetning opsaetning,
            AfsendelseLager lager,
            LeverancenummerLager numre,
            Node node,
            Clock ur) {
        this.ruter = ruter;
        this.opsaetning = opsaetning;
        this.lager = lager;
        this.numre = numre;
        this.node = node;
        this.ur = ur;
    }

    /** Not with the other beans: the routes the calls go through are started after them, and a call before is lost. */
    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    @EventListener(ApplicationReadyEvent.class)
    public void start() {
        numre.frem(ur.instant());
        int afbrudte = lager.opgiv(ur.instant(), node.id(), true, opsaetning.synlighed());
        if (afbrudte > 0) {
            LOG.info("{} afsendelser blev afbrudt sidst; modtagerne spørges, før noget sendes igen.", afbrudte);
        }
        for (Maal maal : Maal.values()) {
            Afsender afsender = new Afsender(maal, ruter, opsaetning);
            afsendere.put(maal, afsender);
            afsender.start();
        }
        koerer = true;
    }

    /** Wakes the sender of the back end; safe to call at any time. */
    public void vaek(Maal maal) {
        Afsender afsender = afsendere.get(maal);
        if (afsender != null) {
            afsender.vaek();
        }
    }

    /** Takes up the leases of nodes that died. */
    @Scheduled(fixedDelay = 5000, initialDelay = 5000)
    void opgivUdloebne() {
        try {
            lager.opgiv(ur.instant(), node.id(), false, opsaetning.synlighed());
        } catch (DataAccessException e) {
            LOG.warn("Databasen svarer ikke: {}", e.getMessage());
        }
    }

    @Override
    public void stop() {
        koerer = false;
        afsendere.values().parallelStream().forEach(Afsender::stop);
        afsendere.clear();
    }

    @Override
    public boolean isRunning() {
        return koerer;
    }
}
