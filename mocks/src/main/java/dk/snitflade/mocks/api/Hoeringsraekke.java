package dk.snitflade.mocks.api;

import dk.snitflade.mocks.aktion.Aktion;
import dk.snitflade.mocks.aktion.Regelbrud;
import dk.snitflade.mocks.psrm.Hoeringssag;
import dk.snitflade.mocks.tid.DanskTid;
import java.util.List;

/** One høring as JSON; the component names are the JSON names. */
record Hoeringsraekke(
        long aktionId,
        String kode,
        Long fordringId,
        long fordringshaver,
        String fordringstype,
        String reference,
        String status,
        String aendret,
        String tekst,
        List<Regelbrud> brud) {

    static Hoeringsraekke af(Hoeringssag sag) {
        Aktion aktion = sag.aktion();
        return new Hoeringsraekke(
                aktion.aktionId(),
                aktion.kode().name(),
                aktion.fordringId(),
                aktion.fordringshaver(),
                aktion.fordringstype(),
                aktion.reference(),
                sag.status().name(),
                DanskTid.tekst(sag.aendret()),
                sag.tekst(),
                sag.brud());
    }
}
