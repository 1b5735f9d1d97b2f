package dk.snitflade.gateway.kvittering;

import dk.snitflade.gateway.afsendelse.Afsendelse;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.kvittering.KvitteringRaaLager.Raa;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives raw receipts their meaning. The same receipt twice changes nothing the second time. */
@Component
class Kvitteringstolk {

    private static final Logger LOG = LoggerFactory.getLogger(Kvitteringstolk.class);
    private static final int AD_GANGEN = 20;

    private final KvitteringRaaLager raaLager;
    private final Statustolk statustolk;
    private final Afsendelse afsendelse;
    private final TransactionTemplate transaktion;
    private final TransactionTemplate forSig;
    private final Clock ur;

    Kvitteringstolk(
            KvitteringRaaLager raaLager,
            Statustolk statustolk,
            Afsendelse afsendelse,
            TransactionTemplate transaktion,
            Clock ur) {
        this.raaLager = raaLager;
        this.statustolk = statustolk;
        this.afsendelse = afsendelse;
        this.transaktion = transaktion;
        this.forSig = new TransactionTemplate(
                transaktion.getTransactionManager(),
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
        this.ur = ur;
    }

    /** Takes what has come in; what waited behind it is woken after the commit. */
    public void tolk() {
        Set<Maal> afgjorte = transaktion.execute(status -> {
            Set<Maal> maal = EnumSet.noneOf(Maal.class);
            for (Raa raa : raaLager.nye(AD_GANGEN)) {
                if (tolk(raa)) {
                    maal.add(raa.maal());
                }
            }
            return maal;
        });
        afgjorte.forEach(afsendelse::vaek);
    }

    /** A message that breaks a constraint must not stop those behind it for ever. */
    private boolean tolk(Raa raa) {
        Instant nu = ur.instant();
        try {
            return forSig.execute(status -> {
                Statustolk.Tolket tolket = statustolk.tolk(raa, nu);
                if (raa.hentet() && !tolket.nyt() && tolket.fejl() == null) {
                    raaLager.glem(raa.id());
                } else {
                    raaLager.behandlet(raa.id(), tolket.fejl(), nu);
                }
                return tolket.aendret();
            });
        } catch (DataIntegrityViolationException e) {
            LOG.error("Nyt fra {} kunne ikke bogføres (kvittering_raa {})", raa.maal(), raa.id(), e);
            raaLager.behandlet(raa.id(), "Kunne ikke bogføres", nu);
            return false;
        }
    }
}
