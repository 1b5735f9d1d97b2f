package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Udsaettelse;
import dk.snitflade.gateway.journal.OprettelseLager;
import dk.snitflade.gateway.register.OmvurderingLager;
import dk.snitflade.gateway.register.Register;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Judges what waits again when a municipality's handover rule changes, or when a day comes on which another version holds
 * (oir.md 4.2): what is ripe now is sent, and what is not waits with the new reason and day. Each account alone; a node that
 * dies is followed by the next from where it came.
 */
@Component
class Omvurdering {

    private static final Logger LOG = LoggerFactory.getLogger(Omvurdering.class);
    private static final String TEKST = "Vurderet igen efter kommunens regel for overgivelse";
    private static final Duration LAAS = Duration.ofMinutes(1);
    private static final int AD_GANGEN = 100;

    private final OmvurderingLager lager;
    private final VentendeLager ventende;
    private final KontoLager konti;
    private final OprettelseLager oprettelser;
    private final Beslutter beslutter;
    private final Register register;
    private final TransactionTemplate transaktion;
    private final Clock ur;

    Omvurdering(
            OmvurderingLager lager,
            VentendeLager ventende,
            KontoLager konti,
            OprettelseLager oprettelser,
            Beslutter beslutter,
            Register register,
            TransactionTemplate transaktion,
            Clock ur) {
        this.lager = lager;
        this.ventende = ventende;
        this.konti = konti;
        this.oprettelser = oprettelser;
        this.beslutter = beslutter;
        this.register = register;
        this.transaktion = transaktion;
        this.ur = ur;
    }

    /** Until nothing is due. */
    @Scheduled(fixedDelayString = "${snitflade.overgivelse.pause:1s}", initialDelayString = "1s")
    void koer() {
        try {
            Optional<OmvurderingLager.Sag> sag = lager.tag(ur.instant(), LAAS);
            while (sag.isPresent()) {
                gennemgaa(sag.get());
                sag = lager.tag(ur.instant(), LAAS);
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Databasen svarer ikke; ventende fordringer vurderes igen senere: {}", e.getMessage());
        }
    }

    private void gennemgaa(OmvurderingLager.Sag foerste) {
        if (register.nummer() < foerste.registernummer()) {
            register.genlaes();
        }
        OmvurderingLager.Sag sag = foerste;
        List<UUID> naeste = ventende.efter(sag, AD_GANGEN);
        while (!naeste.isEmpty()) {
            int aendret = 0;
            for (UUID konto : naeste) {
                aendret += Objects.requireNonNull(transaktion.execute(status -> omvurder(konto)));
            }
            UUID sidste = naeste.get(naeste.size() - 1);
            lager.naaet(sag, sidste, aendret, ur.instant(), LAAS);
            sag = sag.efter(sidste);
            naeste = ventende.efter(sag, AD_GANGEN);
        }
        lager.afslut(sag, ur.instant());
    }

    /** How many of the account's claims got another day or reason; one that has been sent is left alone. */
    private int omvurder(UUID id) {
        if (!konti.laas(id)) {
            return 0;
        }
        Instant nu = ur.instant();
        Kendtkonto konto = konti.find(id);
        Vilkaar vilkaar = beslutter.vilkaar(0, konto.kommune(), nu);
        int aendret = 0;
        for (Kendtkrav krav : konto.krav().values()) {
            aendret += omvurder(krav.fordring(), vilkaar.udsaettelse(krav, konto.opkraevning()), nu);
            for (Kendtdel del : krav.dele()) {
                if (del.fordring() != null) {
                    aendret += omvurder(del.fordring(), vilkaar.udsaettelse(krav, del, konto.opkraevning()), nu);
                }
            }
        }
        return aendret;
    }

    private int omvurder(long fordring, Udsaettelse udsaettelse, Instant nu) {
        return oprettelser.omvurder(fordring, udsaettelse, nu, TEKST) ? 1 : 0;
    }
}
