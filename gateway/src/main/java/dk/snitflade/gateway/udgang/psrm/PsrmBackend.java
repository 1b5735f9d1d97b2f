package dk.snitflade.gateway.udgang.psrm;

import dk.snitflade.gateway.afsendelse.Backend;
import dk.snitflade.gateway.afsendelse.Forsendelse;
import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.afsendelse.Kaldsvar;
import dk.snitflade.gateway.afsendelse.Udfald;
import dk.snitflade.gateway.besked.Regelbrudsskriver;
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
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Talks to the PSRM-facing layer. A single action is in every consignment. */
@Component
@ConditionalOnProperty(name = "snitflade.backend.psrm-binding", havingValue = "direkte", matchIfMissing = true)
class PsrmBackend implements Backend, Kvitteringskilde {

    private static final QName MODTAGET = new QName(Navnerum.PSRM, "ModtagFordringAktion_O");
    private static final QName HOERT = new QName(Navnerum.PSRM, "ModtagHoering_O");
    static final QName STATUS = new QName(Navnerum.PSRM, "HentAktionStatus_O");

    private final Backendkald kald;
    private final Posthus posthus;
    private final BackendOpsaetning opsaetning;
    private final Clock ur;

    PsrmBackend(Backendkald kald, Posthus posthus, BackendOpsaetning opsaetning, Clock ur) {
        this.kald = kald;
        this.posthus = posthus;
        this.opsaetning = opsaetning;
        this.ur = ur;
    }

    @Override
    public Maal maal() {
        return Maal.PSRM;
    }

    @Override
    public Kaldsvar send(Forsendelse forsendelse) {
        Sag sag = forsendelse.sager().get(0);
        return sag.skalHoeres() ? hoer(sag, forsendelse) : modtag(sag, forsendelse);
    }

    private Kaldsvar hoer(Sag sag, Forsendelse forsendelse) {
        byte[] besked =
                Beskedkuvert.skriv(Navnerum.PSRM, "ModtagHoering_I", transaktionsId(), ur.instant(), (ud, skat) -> {
                    Beskedkuvert.videresend(skat, sag);
                    Regelbrudsskriver.skriv(skat, sag.hoering().brud());
                });
        return kald.kald(
                        opsaetning.psrmHoering(),
                        besked,
                        forsendelse,
                        HOERT,
                        new Udfald.Ukendt("Svaret nævner ikke aktionen"))
                .laest((aktion, udfald) -> Hoeringssvar.sendt(udfald));
    }

    private Kaldsvar modtag(Sag sag, Forsendelse forsendelse) {
        byte[] besked = Beskedkuvert.skriv(
                Navnerum.PSRM,
                "ModtagFordringAktion_I",
                transaktionsId(),
                ur.instant(),
                (ud, skat) -> Beskedkuvert.videresend(skat, sag));
        return kald.kald(
                opsaetning.psrm(), besked, forsendelse, MODTAGET, new Udfald.Ukendt("Svaret nævner ikke aktionen"));
    }

    @Override
    public Kaldsvar spoerg(Forsendelse forsendelse) {
        byte[] besked = hent(forsendelse.sager().stream().map(Sag::aktion).toList());
        Map<Long, Sag> sager = forsendelse.sager().stream().collect(Collectors.toMap(Sag::aktion, Function.identity()));
        return kald.kald(opsaetning.psrm(), besked, forsendelse, STATUS, new Udfald.IkkeModtaget())
                .laest((aktion, udfald) ->
                        Hoeringssvar.spurgt(udfald, sager.get(aktion).hoering()));
    }

    /** The safety net under PSRM's pushes. */
    @Override
    public byte[] hentKvitteringer(List<Long> aktioner) {
        Postsvar svar = posthus.send(Modpart.PSRM, opsaetning.psrm(), hent(aktioner));
        return svar instanceof Postsvar.Svar kommet && kommet.status() == 200 ? kommet.krop() : null;
    }

    private byte[] hent(List<Long> aktioner) {
        return Beskedkuvert.skriv(Navnerum.PSRM, "HentAktionStatus_I", transaktionsId(), ur.instant(), (ud, skat) -> {
            for (Long aktion : aktioner) {
                skat.felt("MFAktionID", aktion);
            }
        });
    }

    private static String transaktionsId() {
        return UUID.randomUUID().toString();
    }
}
