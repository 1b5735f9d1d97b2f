package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.fordring.Maal;

/** One back end at one moment. */
record Backendstand(Maal maal, Puls puls, Koe koe) {

    public Leveringsevne leverer() {
        if (!puls.tilstand().equals(Puls.AABEN)) {
            return Leveringsevne.NEJ;
        }
        if (!puls.fejlerSidst()) {
            return Leveringsevne.JA;
        }
        return koe.venter() > 0 ? Leveringsevne.NEJ : Leveringsevne.USIKKER;
    }
}
