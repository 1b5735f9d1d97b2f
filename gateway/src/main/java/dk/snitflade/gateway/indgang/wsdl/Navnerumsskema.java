package dk.snitflade.gateway.indgang.wsdl;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** All that the contract's schemas say in one namespace, gathered so that it can stand as one schema. */
final class Navnerumsskema {

    private final String navnerum;
    private final Set<Kontraktfil> filer = new LinkedHashSet<>();
    private final Set<String> importerer = new LinkedHashSet<>();
    private final Map<String, String> praefikser = new LinkedHashMap<>();
    private final Map<String, String> egenskaber = new LinkedHashMap<>();

    Navnerumsskema(String navnerum) {
        this.navnerum = navnerum;
    }

    /** False when the file is there already. */
    boolean tilfoej(Kontraktfil fil, Skemahoved hoved) {
        if (!filer.add(fil)) {
            return false;
        }
        hoved.praefikser().forEach((praefiks, uri) -> ens(praefikser, praefiks, uri, fil));
        if (hoved.navnerum() != null) {
            hoved.egenskaber().forEach((navn, vaerdi) -> ens(egenskaber, navn, vaerdi, fil));
        }
        return true;
    }

    void importerer(String andet) {
        importerer.add(andet);
    }

    /** Files of one namespace become one schema only when they mean the same by what is said once at its top. */
    private void ens(Map<String, String> samlet, String navn, String vaerdi, Kontraktfil fil) {
        String tidligere = samlet.putIfAbsent(navn, vaerdi);
        if (tidligere != null && !tidligere.equals(vaerdi)) {
            throw new IllegalStateException(
                    fil.navn() + " siger " + navn + "=" + vaerdi + ", hvor andre i navnerummet siger " + tidligere);
        }
    }

    String navnerum() {
        return navnerum;
    }

    /** In the order they are to be written: what is included stands before what includes it. */
    Set<Kontraktfil> filer() {
        return filer;
    }

    Set<String> importerer() {
        return importerer;
    }

    Map<String, String> praefikser() {
        return praefikser;
    }

    Map<String, String> egenskaber() {
        return egenskaber;
    }
}
