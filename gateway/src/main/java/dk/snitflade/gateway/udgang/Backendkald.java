package dk.snitflade.gateway.udgang;

import dk.snitflade.gateway.afsendelse.Forsendelse;
import dk.snitflade.gateway.afsendelse.Kaldsvar;
import dk.snitflade.gateway.afsendelse.Udfald;
import dk.snitflade.gateway.udgang.Svartolk.Tolket;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.springframework.stereotype.Component;

/** One call with one consignment: every action of it gets an outcome, also those the answer says nothing of. */
@Component
public class Backendkald {

    private static final Udfald FREMMED = new Udfald.Ukendt("Svaret handler om en anden aktion");

    private final Posthus posthus;
    private final Clock ur;

    Backendkald(Posthus posthus, Clock ur) {
        this.posthus = posthus;
        this.ur = ur;
    }

    /**
     * @param svarrod the root element of the business answer
     * @param uomtalt the outcome of an action the answer does not mention
     */
    public Kaldsvar kald(URI adresse, byte[] besked, Forsendelse forsendelse, QName svarrod, Udfald uomtalt) {
        Instant begyndt = ur.instant();
        Postsvar postsvar = posthus.send(Modpart.af(forsendelse.maal()), adresse, besked);
        Tolket<Map<Long, Udfald>> tolket =
                Svartolk.tolk(forsendelse.maal(), postsvar, svarrod, Aktionsstatuslaeser::alle, ur.instant());
        Map<Long, Udfald> udfald = tolket.svar() == null
                ? Kaldsvar.alle(forsendelse, tolket.udfald())
                : efterId(forsendelse, tolket.svar(), uomtalt);
        return new Kaldsvar(forsendelse, begyndt, ur.instant(), postsvar.httpStatus(), udfald);
    }

    /** An answer that speaks of others is not an answer to us: nothing can be read from what it leaves out. */
    private static Map<Long, Udfald> efterId(Forsendelse forsendelse, Map<Long, Udfald> svar, Udfald uomtalt) {
        Set<Long> vore =
                forsendelse.sager().stream().map(Forsendelse.Sag::aktion).collect(Collectors.toSet());
        Udfald udeladt = vore.containsAll(svar.keySet()) ? uomtalt : FREMMED;
        return vore.stream().collect(Collectors.toMap(Function.identity(), id -> svar.getOrDefault(id, udeladt)));
    }
}
