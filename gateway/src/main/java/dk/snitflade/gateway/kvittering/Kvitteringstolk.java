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
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives raw receipts their meaning. The same receipt twice changes nothing the second time. */
@Component
class Kvitteringstolk {

    private static final int AD_GANGEN = 20;

    private final KvitteringRaaLager raaLager;
    private final BogfoeringLager bogfoering;
    private final Map<Maal, Kvitteringskilde> kilder;
    private final Afsendelse afsendelse;
    private final TransactionTemplate transaktion;
    private final Clock ur;

    Kvitteringstolk(
            KvitteringRaaLager raaLager,
            BogfoeringLager bogfoering,
            List<Kvitteringskilde> kilder,
            Afsendelse afsendelse,
            TransactionTemplate transaktion,
            Clock ur) {
        this.raaLager = raaLager;
        this.bogfoering = bogfoering;
        this.kilder = kilder.stream().collect(Collectors.toMap(Kvitteringskilde::maal, Function.identity()));
        this.afsendelse = afsendelse;
        this.transaktion = transaktion;
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
        Instant nu = ur.instant();
        boolean aendret = false;
        for (Map.Entry<Long, Udfald> post :
                kilder.get(raa.maal()).tolk(raa.indhold()).entrySet()) {
            aendret |= kvitter(post.getKey(), post.getValue(), nu);
        }
        raaLager.behandlet(raa.id(), nu);
        return aendret;
    }

    private boolean kvitter(long aktion, Udfald udfald, Instant nu) {
        if (udfald instanceof Udfald.Accepteret accepteret && accepteret.tilstand() != Tilstand.SENDT) {
            return kvitter(aktion, accepteret.tilstand(), List.of(), udfald, nu);
        }
        return udfald instanceof Udfald.Afvist afvist
                && kvitter(aktion, Tilstand.AFVIST, afvist.afvisninger(), udfald, nu);
    }

    private boolean kvitter(long aktion, Tilstand til, List<Afvisning> grunde, Udfald udfald, Instant nu) {
        return bogfoering.kvitter(aktion, til, grunde, "Kvittering: " + udfald.forklaring(), nu);
    }
}
