package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.besked.Skriver;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;

/** Writes the answers of DebitorIndbetalingAfsend (oir.md 3.5). */
final class Betalingsskriver {

    private Betalingsskriver() {}

    static Source bogfoert(Kaldslaeser.Laest kald, Betalingssvar svar) {
        return OirSkriver.svar(kald.svar(), kald.hoved(), svar.advis(), ud -> {
            for (var saldo : svar.saldi().entrySet()) {
                ud.begynd("DelfordringSaldo");
                ud.felt("DelfordringIdentifikation", saldo.getKey());
                ud.felt("DelfordringRestance", Skriver.tal(saldo.getValue()));
                ud.slut();
            }
        });
    }

    static Source muligheder(Kaldslaeser.Laest kald, Betalingsmuligheder muligheder) {
        return OirSkriver.svar(kald.svar(), kald.hoved(), List.of(), ud -> {
            for (Betalingsmuligheder.Mulighed mulighed : muligheder.dele()) {
                skriv(mulighed, ud);
            }
            ud.felt("FlereResultaterMarkering", muligheder.flere() ? "true" : null);
        });
    }

    private static void skriv(Betalingsmuligheder.Mulighed mulighed, Skriver ud) throws XMLStreamException {
        Kendtkrav krav = mulighed.krav();
        ud.begynd("DelfordringTilIndbetaling");
        ud.felt("DebitorkontoIdentifikation", mulighed.konto());
        ud.felt("FordringIdentifikation", krav.identifikation());
        ud.felt("FordringBrugervendtNoegle", krav.stam().noegle());
        ud.felt("FordringTekst", krav.stam().tekst());
        ud.felt("FordringSidsteRettidigeBetalingsdato", krav.stam().srb());
        ud.felt("DelfordringIdentifikation", mulighed.del().delfordring().identifikation());
        ud.felt("DelfordringType", mulighed.del().delfordring().type());
        ud.felt("DelfordringTekst", mulighed.del().delfordring().tekst());
        ud.felt("DelfordringRestance", Skriver.tal(mulighed.del().rest()));
        ud.felt("IndbetalingFraDato", krav.stam().stiftelse());
        ud.felt("IndbetalingModtager", krav.sted() == Kendtkrav.Sted.UDE ? "INDDRIVELSE" : "KOMMUNE");
        ud.slut();
    }
}
