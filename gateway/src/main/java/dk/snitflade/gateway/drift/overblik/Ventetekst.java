package dk.snitflade.gateway.drift.overblik;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What an action waits for, in one sentence (promise 2 of architecture.md 1). */
final class Ventetekst {

    private Ventetekst() {}

    /** Null when it waits for nothing but its turn, or is finished. */
    static String af(Aktionsraekke aktion, Visning vis) {
        return switch (aktion.tilstand()) {
            case VENTER, KLAR -> foerAfsendelse(aktion, vis);
            case SENDES -> vis.tekst("venter.svar", aktion.maal());
            case UKENDT -> medTid(aktion.venterPaa(), "venter.spoergsmaal", aktion.forfalder(), vis);
            case HOERING -> vis.tekst("venter.hoering");
            case SENDT, SAGSBEHANDL -> vis.tekst("venter.kvittering", aktion.maal());
            case MANUEL -> medTid(aktion.venterPaa(), null, null, vis);
            case UDFOERT, AFVIST -> null;
        };
    }

    private static String foerAfsendelse(Aktionsraekke aktion, Visning vis) {
        if (aktion.bag() != null) {
            return vis.tekst("venter.bag", String.valueOf(aktion.bag()));
        }
        return medTid(aktion.venterPaa(), "venter.afsendelse", aktion.forfalder(), vis);
    }

    private static String medTid(String hvorfor, String noegle, Instant tid, Visning vis) {
        List<String> led = new ArrayList<>();
        if (hvorfor != null && !hvorfor.isBlank()) {
            led.add(hvorfor.strip());
        }
        if (tid != null && tid.isAfter(vis.nu())) {
            led.add(vis.tekst(noegle, vis.tid(tid)));
        }
        return led.isEmpty() ? null : String.join("; ", led);
    }
}
