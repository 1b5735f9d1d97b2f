package dk.snitflade.gateway.indgang.wsdl;

import dk.snitflade.gateway.indgang.wsdl.Skemahoved.Henvisning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codehaus.stax2.XMLStreamReader2;

/** The schemas a WSDL reaches, by namespace. A schema without a namespace belongs to each that includes it. */
final class Skemasamling {

    private final Map<String, Navnerumsskema> skemaer = new LinkedHashMap<>();

    private Skemasamling() {}

    static Skemasamling af(Kontraktfil wsdl) {
        Skemasamling samling = new Skemasamling();
        henvisninger(wsdl).forEach(henvisning -> samling.saml(henvisning.fil(), null));
        return samling;
    }

    /** Every file the WSDL reaches. */
    Set<Kontraktfil> filer() {
        Set<Kontraktfil> filer = new LinkedHashSet<>();
        skemaer.values().forEach(skema -> filer.addAll(skema.filer()));
        return filer;
    }

    /** A namespace stands after those it imports, for readers that go through them once. */
    Collection<Navnerumsskema> iOrden() {
        Map<String, Navnerumsskema> ordnet = new LinkedHashMap<>();
        skemaer.keySet().forEach(navnerum -> ordn(navnerum, new LinkedHashSet<>(), ordnet));
        return ordnet.values();
    }

    private void ordn(String navnerum, Set<String> undervejs, Map<String, Navnerumsskema> ordnet) {
        if (!undervejs.add(navnerum)) {
            return;
        }
        Navnerumsskema skema = skemaer.get(navnerum);
        skema.importerer().forEach(andet -> ordn(andet, undervejs, ordnet));
        ordnet.putIfAbsent(navnerum, skema);
    }

    /** @param includerende namespace of the including schema; null for an imported one */
    private void saml(Kontraktfil fil, String includerende) {
        Skemahoved hoved = Skemahoved.af(fil);
        String navnerum = hoved.navnerum() == null ? includerende : hoved.navnerum();
        Navnerumsskema skema = skemaer.computeIfAbsent(navnerum, Navnerumsskema::new);
        if (!skema.tilfoej(fil, hoved)) {
            return;
        }
        for (Henvisning henvisning : hoved.henvisninger()) {
            if (henvisning.navnerum() == null) {
                saml(henvisning.fil(), navnerum);
            } else {
                skema.importerer(henvisning.navnerum());
                saml(henvisning.fil(), null);
            }
        }
    }

    /** What the types of the WSDL import; they hold nothing else. */
    private static List<Henvisning> henvisninger(Kontraktfil wsdl) {
        return wsdl.laes(laeser -> {
            List<Henvisning> henvisninger = new ArrayList<>();
            while (laeser.hasNext()) {
                if (laeser.next() == XMLStreamReader2.START_ELEMENT && Skemahoved.erSkema(laeser)) {
                    henvisninger.addAll(Skemahoved.laes(laeser, wsdl).henvisninger());
                }
            }
            return henvisninger;
        });
    }
}
