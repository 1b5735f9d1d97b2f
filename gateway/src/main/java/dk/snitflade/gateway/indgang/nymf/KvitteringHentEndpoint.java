package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.indgang.IndgangOpsaetning;
import dk.snitflade.gateway.indgang.Kald;
import dk.snitflade.gateway.indgang.KaldAfvist;
import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.xml.namespace.QName;
import javax.xml.transform.Source;
import org.springframework.stereotype.Component;

/** The SOAP end of MFKvitteringHent: answers from the gateway's own tables, never from a back end (nymf.md 4.2). */
@Component
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
class KvitteringHentEndpoint implements Provider<Source> {

    private static final Set<QName> ROEDDER = Roedder.af("MFKvitteringHent_I");

    private final Kald kald;
    private final Clock ur;

    /** First come, first served: a caller with a thousand receipts waits for those before it, not for everybody. */
    private final Semaphore samtidige;

    KvitteringHentEndpoint(Kald kald, Clock ur, IndgangOpsaetning opsaetning) {
        this.kald = kald;
        this.ur = ur;
        this.samtidige = new Semaphore(opsaetning.kvitteringssvar(), true);
    }

    @Override
    public Source invoke(Source kilde) {
        Kvitteringsforespoergsel forespoergsel = kald.laes(kilde, ROEDDER, r -> NymfLaeser.kvittering(r, ur.instant()));
        samtidige.acquireUninterruptibly();
        try {
            return NymfSkriver.kvitteringer(kald.send(NymfRute.HENT_KVITTERING, forespoergsel, Kvitteringssvar.class));
        } catch (KaldAfvist e) {
            return NymfSkriver.kvitteringAfvist(forespoergsel, e.afvisning());
        } finally {
            samtidige.release();
        }
    }
}
