package dk.snitflade.mocks.api;

import dk.snitflade.mocks.aktion.Afvisning;
import dk.snitflade.mocks.aktion.Aktion;
import dk.snitflade.mocks.modtaget.ModtagetAktion;
import dk.snitflade.mocks.tid.DanskTid;
import java.util.List;

/** One row of the record of arrivals as JSON; the component names are the JSON names. */
record Raekke(
        long nr,
        String tid,
        String operation,
        long aktionId,
        Long fordringId,
        Long hovedFordringId,
        Long leveranceId,
        String kode,
        long fordringshaver,
        String fordringstype,
        String reference,
        String status,
        List<Afvisning> afvist,
        boolean optaget) {

    static Raekke af(ModtagetAktion modtaget) {
        Aktion aktion = modtaget.aktion();
        return new Raekke(
                modtaget.nr(),
                DanskTid.tekst(modtaget.tid()),
                modtaget.operation(),
                aktion.aktionId(),
                aktion.fordringId(),
                aktion.hovedFordringId(),
                modtaget.leveranceId(),
                aktion.kode().name(),
                aktion.fordringshaver(),
                aktion.fordringstype(),
                aktion.reference(),
                modtaget.status() == null ? null : modtaget.status().name(),
                modtaget.afvist(),
                modtaget.optaget());
    }
}
