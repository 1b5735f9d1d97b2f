package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.besked.Skriver;
import java.util.List;
import javax.xml.transform.Source;

/** Writes the answers of DebitorForespoergselAfsend (oir.md 3.4). */
final class Forespoergselsskriver {

    private Forespoergselsskriver() {}

    static Source oversigt(Kaldslaeser.Laest kald, Kontooversigt oversigt) {
        return OirSkriver.svar(kald.svar(), kald.hoved(), List.of(), ud -> {
            for (Kontooversigt.Raekke konto : oversigt.konti()) {
                ud.begynd("DebitorkontoOversigt");
                ud.felt("DebitorkontoIdentifikation", konto.konto());
                ud.felt("DebitorkontoBrugervendtNoegle", konto.noegle());
                ud.felt("DebitorkontoTilstand", konto.tilstand());
                ud.felt("PartNavn", konto.navn());
                ud.felt("Restance", Skriver.tal(konto.restance()));
                ud.felt("SidstAendret", konto.aendret());
                ud.slut();
            }
            ud.felt("FlereResultaterMarkering", oversigt.flere());
        });
    }

    static Source konto(Kaldslaeser.Laest kald, Kontobillede billede) {
        return OirSkriver.svar(kald.svar(), kald.hoved(), List.of(), ud -> {
            new Objektskriver(ud).skriv(billede);
            new Standskriver(ud).skriv(billede);
        });
    }
}
