package dk.snitflade.gateway.tilbagemelding;

import dk.snitflade.gateway.afsendelse.Node;
import dk.snitflade.gateway.register.Register;
import dk.snitflade.gateway.tilbagemelding.Fagsystempost.Svar;
import dk.snitflade.gateway.tilbagemelding.Fagsystempost.Udfald;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps of {@link TilbagemeldingRute}: at least once, in order per account. */
@Component
class Tilbagemelder {

    private static final Logger LOG = LoggerFactory.getLogger(Tilbagemelder.class);
    private static final int AD_GANGEN = 40;

    private final TilbagemeldingLager lager;
    private final AfbryderLager afbryder;
    private final Fagsystempost post;
    private final TilbagemeldingOpsaetning opsaetning;
    private final Register register;
    private final Node node;
    private final TransactionTemplate transaktion;
    private final Clock ur;
    private final RandomGenerator terning = RandomGenerator.getDefault();

    Tilbagemelder(
            TilbagemeldingLager lager,
            AfbryderLager afbryder,
            Fagsystempost post,
            TilbagemeldingOpsaetning opsaetning,
            Register register,
            Node node,
            TransactionTemplate transaktion,
            Clock ur) {
        this.lager = lager;
        this.afbryder = afbryder;
        this.post = post;
        this.opsaetning = opsaetning;
        this.register = register;
        this.node = node;
        this.transaktion = transaktion;
        this.ur = ur;
    }

    /** A message with what came of sending it. */
    record Sendt(Forsendelse forsendelse, Svar svar) {}

    /** Leases what is due now. */
    public List<Forsendelse> pluk() {
        Instant nu = ur.instant();
        return transaktion.execute(
                status -> lager.pluk(node.id(), nu, nu.plus(opsaetning.laas()), opsaetning.samtidige(), AD_GANGEN));
    }

    /** Calls the fagsystem, outside any transaction. */
    public Sendt send(Forsendelse forsendelse) {
        Tilbagemelding melding = forsendelse.melding();
        Svar svar = opsaetning
                .adresse(melding.kommune(), melding.fagsystem())
                .map(adresse -> post.send(adresse, opsaetning.instans(), melding, ur.instant()))
                .orElseGet(() -> new Svar(
                        Udfald.INGEN_ADRESSE,
                        "Ingen adresse på " + register.kommuner().fagsystem(melding.fagsystem()) + " for kommunen "
                                + melding.kommune()));
        return new Sendt(forsendelse, svar);
    }

    public void bogfoer(Sendt sendt) {
        Instant nu = ur.instant();
        Forsendelse f = sendt.forsendelse();
        Bogfoert bogfoert = Bogfoert.af(sendt.svar(), f, nu, opsaetning, terning.nextDouble());
        afbryder.noter(f.melding(), sendt.svar().udfald(), opsaetning.foerste(), nu);
        if (lager.bogfoer(f, node.id(), bogfoert, nu) && bogfoert.tilstand().equals("MANUEL")) {
            LOG.warn("Tilbagemelding {} kræver en operatør: {}", f.id(), bogfoert.venterPaa());
        }
    }
}
