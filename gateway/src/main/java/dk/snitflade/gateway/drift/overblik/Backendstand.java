package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.afsendelse.tilstand.Modus;
import dk.snitflade.gateway.afsendelse.tilstand.Prognose;
import dk.snitflade.gateway.fordring.Maal;

/**
 * One back end at one moment.
 *
 * @param prognose when nothing waits any more; null when nothing waits now
 */
record Backendstand(Maal maal, Puls puls, Koe koe, Prognose prognose) {

    boolean erI(Modus modus) {
        return puls.tilstand().equals(modus.name());
    }

    public Leveringsevne leverer() {
        if (!erI(Modus.AABEN) && !erI(Modus.DRAENER)) {
            return Leveringsevne.NEJ;
        }
        if (!puls.fejlerSidst()) {
            return Leveringsevne.JA;
        }
        return koe.venter() > 0 ? Leveringsevne.NEJ : Leveringsevne.USIKKER;
    }
}
