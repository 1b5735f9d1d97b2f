package dk.snitflade.gateway.udgang.dmi;

import dk.snitflade.gateway.afsendelse.Backend;
import dk.snitflade.gateway.afsendelse.Forsendelse;
import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.afsendelse.Kaldsvar;
import dk.snitflade.gateway.afsendelse.Udfald;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.kvittering.Kvitteringskilde;
import dk.snitflade.gateway.udgang.BackendOpsaetning;
import dk.snitflade.gateway.udgang.Backendkald;
import dk.snitflade.gateway.udgang.Beskedkuvert;
import dk.snitflade.gateway.udgang.Modpart;
import dk.snitflade.gateway.udgang.Posthus;
import dk.snitflade.gateway.udgang.Postsvar;
import dk.snitflade.wsdl.Navnerum;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.xml.namespace.QName;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Talks to ex-MF in front of DMI. Repeats of a sub-leverance carry the same mapped delivery id. */
@Component
@ConditionalOnProperty(name = "snitflade.backend.dmi-binding", havingValue = "direkte", matchIfMissing = true)
class DmiBackend implements Backend, Kvitteringskilde {

    private static final QName MODTAGET = new QName(Navnerum.EXMF, "ModtagLeverance_O");
    private static final QName KVITTERING = new QName(Navnerum.EXMF, "HentKvittering_O");

    private final Backendkald kald;
    private final Posthus posthus;
    private final BackendOpsaetning opsaetning;
    private final Clock ur;

    DmiBackend(Backendkald kald, Posthus posthus, BackendOpsaetning opsaetning, Clock ur) {
        this.kald = kald;
        this.posthus = posthus;
        this.opsaetning = opsaetning;
        this.ur = ur;
    }

    @Override
    public Maal maal() {
        return Maal.DMI;
    }

    @Override
    public Kaldsvar send(Forsendelse forsendelse) {
        byte[] besked =
                Beskedkuvert.skriv(Navnerum.EXMF, "ModtagLeverance_I", transaktionsId(), ur.instant(), (ud, skat) -> {
                    skat.felt("MFLeveranceID", forsendelse.mappetLeverance());
                    ud.begynd("VideresendtAktionSamling");
                    for (Sag sag : forsendelse.sager()) {
                        Beskedkuvert.videresend(skat, sag);
                    }
                    ud.slut();
                });
        return kald.kald(
                opsaetning.dmi(), besked, forsendelse, MODTAGET, new Udfald.Ukendt("Svaret nævner ikke aktionen"));
    }

    @Override
    public Kaldsvar spoerg(Forsendelse forsendelse) {
        byte[] besked = hent(List.of(forsendelse.mappetLeverance()));
        return kald.kald(opsaetning.dmi(), besked, forsendelse, KVITTERING, new Udfald.IkkeModtaget());
    }

    @Override
    public byte[] hentKvitteringer(List<Long> mappedeLeverancer) {
        Postsvar svar = posthus.send(Modpart.DMI, opsaetning.dmi(), hent(mappedeLeverancer));
        return svar instanceof Postsvar.Svar kommet && kommet.status() == 200 ? kommet.krop() : null;
    }

    private byte[] hent(List<Long> mappedeLeverancer) {
        return Beskedkuvert.skriv(Navnerum.EXMF, "HentKvittering_I", transaktionsId(), ur.instant(), (ud, skat) -> {
            for (Long leverance : mappedeLeverancer) {
                skat.felt("MFLeveranceID", leverance);
            }
        });
    }

    private static String transaktionsId() {
        return UUID.randomUUID().toString();
    }
}
