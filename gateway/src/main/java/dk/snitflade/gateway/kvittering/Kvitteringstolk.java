package dk.snitflade.gateway.kvittering;

import dk.snitflade.gateway.afsendelse.Afsendelse;
import dk.snitflade.gateway.afsendelse.BogfoeringLager;
import dk.snitflade.gateway.afsendelse.Udfald;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.kvittering.KvitteringRaaLager.Raa;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final BogfoeringLager bogfoering;
    private final Map<Maal, Kvitteringskilde> kilder;
    private final Statustolk statustolk;
    private final Afsendelse afsendelse;
    private final TransactionTemplate transaktion;
    private final TransactionTemplate forSig;
    private final Clock ur;

    Kvitteringstolk(
            KvitteringRaaLager raaLager,
            BogfoeringLager bogfoering,
            List<Kvitteringskilde> kilder,
            Statustolk statustolk,
            Afsendelse afsendelse,
            TransactionTemplate transaktion,
            Clock ur) {
        this.raaLager = raaLager;
        this.bogfoering = bogfoering;
        this.kilder = kilder.stream().collect(Collectors.toMap(Kvitteringskilde::maal, Function.identity()));
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

    private boolean tolk(Raa raa) {
        return statustolk.kender(raa.maal()) ? tolkStatus(raa) : tolkKvittering(raa);
    }

    /** A message that breaks a constraint must not stop those behind it for ever. */
    private boolean tolkStatus(Raa raa) {
        Instant nu = ur.instant();
        try {
            return forSig.execute(status -> {
                Statustolk.Tolket tolket = statustolk.tolk(raa, nu);
                raaLager.behandlet(raa.id(), tolket.fejl(), nu);
                return tolket.aendret();
            });
        } catch (DataIntegrityViolationException e) {
            LOG.error("Nyt fra {} kunne ikke bogføres (kvittering_raa {})", raa.maal(), raa.id(), e);
            raaLager.behandlet(raa.id(), "Kunne ikke bogføres", nu);
            return false;
        }
    }

    private boolean tolkKvittering(Raa raa) {
        Instant nu = ur.instant();
        boolean aendret = false;
        for (Map.Entry<Long, Udfald> post :
                kilder.get(raa.maal()).tolk(raa.indhold()).entrySet()) {
            aendret |= kvitter(post.getKey(), post.getValue(), nu);
        }
        raaLager.behandlet(raa.id(), null, nu);
        return aendret;
    }

    private boolean kvitter(long aktion, Udfald udfald, Instant nu) {
        if (udfald instanceof Udfald.Accepteret accepteret && accepteret.tilstand() != Tilstand.SENDT) {
            boolean aendret = kvitter(aktion, accepteret.tilstand(), List.of(), udfald, nu);
            bogfoering.gem(aktion, aendret ? accepteret.udfoert() : null);
            return aendret;
        }
        return udfald instanceof Udfald.Afvist afvist
                && kvitter(aktion, Tilstand.AFVIST, afvist.afvisninger(), udfald, nu);
    }

    private boolean kvitter(long aktion, Tilstand til, List<Afvisning> grunde, Udfald udfald, Instant nu) {
        return bogfoering.kvitter(aktion, til, grunde, "Kvittering: " + udfald.forklaring(), nu);
    }
}
