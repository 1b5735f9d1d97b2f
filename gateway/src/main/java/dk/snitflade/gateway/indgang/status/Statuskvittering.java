package dk.snitflade.gateway.indgang.status;

import dk.snitflade.gateway.besked.Skriver;
import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.gateway.indgang.Svarkilde;
import dk.snitflade.wsdl.Navnerum;
import javax.xml.transform.Source;

/** Writes ModtagStatusOpdatering_O: we have it, do not send it again. */
final class Statuskvittering {

    private Statuskvittering() {}

    static Source af(Statusbesked besked) {
        return Svarkilde.af(bytes -> {
            Skriver ud = new Skriver(Xml.skriver(bytes), "psrm", Navnerum.PSRM);
            Skriver skat = ud.i("sbm", Navnerum.SKAT_BUSINESS);
            Skriver kontekst = ud.i("k", Navnerum.SKAT_CONTEXT);
            ud.begynd("ModtagStatusOpdatering_O");
            ud.erklaer("psrm", Navnerum.PSRM);
            ud.erklaer("sbm", Navnerum.SKAT_BUSINESS);
            ud.erklaer("k", Navnerum.SKAT_CONTEXT);
            skat.begynd("Kontekst");
            kontekst.begynd("HovedOplysningerSvar");
            kontekst.felt("TransaktionsID", besked.transaktionsId());
            kontekst.felt("ServiceID", "ModtagStatusOpdatering");
            kontekst.felt("TransaktionsTid", Skriver.tid(besked.modtaget()));
            kontekst.tom("SvarReaktion");
            ud.luk();
        });
    }
}
