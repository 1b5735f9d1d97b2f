package dk.snitflade.gateway.tilbagemelding;

import dk.snitflade.gateway.tilbagemelding.KontostandLager.Skift;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells a fagsystem what happened to its claims here, so that its balance stays current (oir.md 3.6): payments another system
 * took, and claims that have nothing left. In the caller's transaction, with the account locked.
 */
@Component
public class Kontomelder {

    private static final String LUKKET = "LUKKET";
    private static final String AKTIV = "AKTIV";

    private final KontostandLager stande;
    private final TilbagemeldingLager lager;
    private final Clock ur;

    Kontomelder(KontostandLager stande, TilbagemeldingLager lager, Clock ur) {
        this.stande = stande;
        this.lager = lager;
        this.ur = ur;
    }

    /** A payment has been booked or annulled. A fagsystem that reported it itself has its answer and is not told again. */
    public void indbetalt(UUID indbetaling, Instant nu) {
        stande.indbetalt(indbetaling).forEach(melding -> lager.gem(melding, nu));
    }

    /** Something has moved what is left of the claims: those with nothing left are closed, and open again when there is. */
    public void bevaeget(Collection<UUID> krav, Instant nu) {
        for (Skift skift : stande.luk(krav, nu)) {
            String foer = skift.foer() == null ? AKTIV : skift.foer();
            String efter = skift.lukket() ? LUKKET : skift.foerLukket() == null ? AKTIV : skift.foerLukket();
            lager.gem(
                    Tilbagemelding.status(
                            UUID.nameUUIDFromBytes(
                                    (efter + "|" + skift.krav().krav() + "|" + nu).getBytes(StandardCharsets.UTF_8)),
                            skift.krav(),
                            skift.lukket() ? foer : LUKKET,
                            efter,
                            LocalDate.ofInstant(nu, ur.getZone()),
                            null,
                            skift.lukket()
                                    ? "Der er intet tilbage af fordringen"
                                    : "Der er igen noget tilbage af fordringen"),
                    nu);
        }
    }
}
