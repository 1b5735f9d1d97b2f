package dk.snitflade.gateway.udgang.nymf;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.kvittering.Statusmelding;
import dk.snitflade.gateway.kvittering.Statustolk;
import dk.snitflade.gateway.udgang.Posthus;
import dk.snitflade.gateway.udgang.Postsvar;
import dk.snitflade.gateway.udgang.Svartolk;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/** Fetches receipts by leverance from NyMF until every action is final (nymf.md 4.2). */
class Nymfkvitteringer {

    private static final Logger LOG = LoggerFactory.getLogger(Nymfkvitteringer.class);
    /** Far below the 1,000 that once provoked TLS faults. */
    private static final int LEVERANCER_PR_KALD = 100;

    private final List<NymfBackend> backends;
    private final Posthus posthus;
    private final NymfOpsaetning opsaetning;
    private final NymfLager lager;
    private final Tur tur;
    private final Statustolk tolk;
    private final Consumer<Maal> vaek;
    private final TransactionTemplate transaktion;
    private final Clock ur;
    private final Nymfbesked beskeder;

    Nymfkvitteringer(
            List<NymfBackend> backends,
            Posthus posthus,
            NymfOpsaetning opsaetning,
            NymfLager lager,
            Tur tur,
            Statustolk tolk,
            Consumer<Maal> vaek,
            TransactionTemplate transaktion,
            Clock ur) {
        this.backends = backends;
        this.posthus = posthus;
        this.opsaetning = opsaetning;
        this.lager = lager;
        this.tur = tur;
        this.tolk = tolk;
        this.vaek = vaek;
        this.transaktion = transaktion;
        this.ur = ur;
        this.beskeder = new Nymfbesked(opsaetning, lager);
    }

    @Scheduled(fixedDelayString = "${snitflade.nymf.hvert-millisekund:1000}", initialDelay = 1000)
    void hent() {
        for (NymfBackend backend : backends) {
            try {
                hent(backend);
            } catch (DataAccessException e) {
                LOG.warn("Databasen svarer ikke; kvitteringer fra NyMF venter: {}", e.getMessage());
            }
        }
    }

    private void hent(NymfBackend backend) {
        Maal maal = backend.maal();
        Instant nu = ur.instant();
        List<Long> ventende = lager.ventende(maal, nu, LEVERANCER_PR_KALD);
        if (ventende.isEmpty() || !tur.tagHentning(maal)) {
            return;
        }
        Postsvar svar;
        try {
            lager.spurgt(ventende, nu);
            svar = posthus.sendSoap12(opsaetning.kvittering(), beskeder.hent(ventende, nu));
        } finally {
            tur.slut(maal);
        }
        Nymfsvar laest = Svartolk.tolk(maal, svar, NymfBackend.KVITTERING, Nymfsvar::laes, ur.instant())
                .svar();
        if (laest != null && svar instanceof Postsvar.Svar kommet) {
            boolean aendret = Boolean.TRUE.equals(
                    transaktion.execute(status -> bogfoer(backend, laest, kommet.krop(), ur.instant())));
            if (aendret) {
                vaek.accept(maal);
            }
        }
    }

    private boolean bogfoer(NymfBackend backend, Nymfsvar svar, byte[] raa, Instant nu) {
        lager.gem(backend.maal(), raa, nu);
        List<Statusmelding> meldinger = backend.placer(null, svar).entrySet().stream()
                .filter(post -> post.getValue().status() != null)
                .map(post -> post.getValue().melding(post.getKey(), nu))
                .toList();
        return tolk.modtag(backend.maal(), meldinger, nu);
    }
}
