package dk.snitflade.mocks.fagsystem;

import dk.snitflade.mocks.tid.DanskTid;
import dk.snitflade.mocks.xml.Skema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** FBS, KY and KSD, each below its own name: {@code /fbs/service/OIR/…}. */
public record Fagsystemer(Map<String, Fagsystem> efterNavn) {

    /** Their names in the paths. */
    public static final List<String> NAVNE = List.of("fbs", "ky", "ksd");

    public Fagsystemer {
        efterNavn = Map.copyOf(efterNavn);
    }

    /** Three that have been told nothing. */
    public static Fagsystemer nye(DanskTid tid, Skema skema) {
        var alle = new LinkedHashMap<String, Fagsystem>();
        NAVNE.forEach(navn -> alle.put(navn, new Fagsystem(tid, skema)));
        return new Fagsystemer(alle);
    }
}
