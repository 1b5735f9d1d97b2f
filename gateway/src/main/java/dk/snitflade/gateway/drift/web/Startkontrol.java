package dk.snitflade.gateway.drift.web;

import dk.snitflade.gateway.drift.ur.Styreur;
import dk.snitflade.gateway.journal.database.DatamappeLaas;
import dk.snitflade.gateway.journal.database.Startfejl;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * What must be true before Spring starts, so that a refusal comes at once and as one sentence ({@code stack.md 6}
 * rule 4): the clock is the real one, the ports are free, the data folder is ours, and nothing is open by accident. The right to the folder then goes into the context, where
 * the database takes it over.
 */
public final class Startkontrol
        implements ApplicationListener<ApplicationEnvironmentPreparedEvent>,
                ApplicationContextInitializer<ConfigurableApplicationContext>,
                Ordered {

    /** The profile that may be open, on this machine only. */
    private static final String DEMO = "demo";

    private final Consumer<Startfejl> afvis;
    private DatamappeLaas laas;

    /**
     * @param afvis shows the sentence and ends the process. Not thrown: Spring would print it with a stack trace, as
     *     its log is not configured yet
     */
    public Startkontrol(Consumer<Startfejl> afvis) {
        this.afvis = afvis;
    }

    /** Right after the configuration files are read, before logging is set up. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent haendelse) {
        try {
            kontroller(haendelse.getEnvironment());
        } catch (Startfejl fejl) {
            afvis.accept(fejl);
        }
    }

    private void kontroller(ConfigurableEnvironment miljoe) {
        Styreur.kraevTilladt(miljoe);
        Portkontrol.kraevLedige(WebOpsaetning.af(miljoe));
        // Any number of gateways share an external database, and none of them needs a data folder.
        if (miljoe.getProperty("snitflade.database.url", "").isBlank()) {
            laas = DatamappeLaas.tag(sti(miljoe.getProperty("snitflade.data", "./data")));
        }
        Sikkerhedskontrol.kraev(
                miljoe,
                miljoe.acceptsProfiles(Profiles.of(DEMO)),
                WebOpsaetning.af(miljoe).adresse());
    }

    private static Path sti(String tekst) {
        try {
            return Path.of(tekst);
        } catch (InvalidPathException fejl) {
            throw new Startfejl(
                    "Stien \"" + tekst + "\" (snitflade.data) kan ikke bruges på denne maskine. Står der æ, ø eller å i"
                            + " den, så sæt LANG til C.UTF-8.",
                    fejl);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext kontekst) {
        if (laas != null) {
            kontekst.getBeanFactory().registerSingleton("datamappeLaas", laas);
        }
    }
}
