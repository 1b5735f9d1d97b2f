package dk.snitflade.mocks.dmi;

import dk.snitflade.mocks.aktion.Aktionsskriver;
import dk.snitflade.mocks.aktion.Aktionsstatus;
import dk.snitflade.mocks.aktion.Navne;
import dk.snitflade.mocks.aktion.Udfoert;
import dk.snitflade.mocks.kontekst.Kontekst;
import dk.snitflade.mocks.xml.Elementskriver;
import dk.snitflade.wsdl.Navnerum;
import java.time.LocalDateTime;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The two answers of ex-MF.
 *
 * @param nu the time of the answer
 */
record DmiSkriver(LocalDateTime nu) {

    private static final String SERVICE = "LeveranceModtag";
    private static final QName MODTAG = e("ModtagLeverance_O");
    private static final QName HENT_KVITTERING = e("HentKvittering_O");
    private static final QName SAMLING = e("KvitteringSamling");
    private static final QName KVITTERING = e("Kvittering");
    private static final List<QName> NAVNERUM = List.of(MODTAG, Navne.KONTEKST, Kontekst.NAVNERUM);

    void skriv(XMLStreamWriter skriver, DmiKald.Modtag kald, List<Aktionsstatus> statusser) throws XMLStreamException {
        var ud = new Elementskriver(skriver);
        ud.rod(MODTAG, NAVNERUM);
        kald.kontekst().skrivSvar(ud, SERVICE, nu);
        ud.felt(Navne.LEVERANCE_ID, kald.leveranceId());
        ud.start(Navne.AKTION_STATUS_SAMLING);
        for (Aktionsstatus status : statusser) {
            Aktionsskriver.skriv(ud, status);
        }
        ud.slut();
        ud.slut();
    }

    void skriv(XMLStreamWriter skriver, DmiKald.HentKvittering kald, List<DmiKvittering> kvitteringer)
            throws XMLStreamException {
        var ud = new Elementskriver(skriver);
        ud.rod(HENT_KVITTERING, NAVNERUM);
        kald.kontekst().skrivSvar(ud, SERVICE, nu);
        ud.start(SAMLING);
        for (DmiKvittering kvittering : kvitteringer) {
            ud.start(KVITTERING);
            ud.felt(Navne.LEVERANCE_ID, kvittering.leveranceId());
            Aktionsskriver.skriv(ud, kvittering.status());
            Udfoert.skriv(ud, kvittering.status().udfoert());
            ud.slut();
        }
        ud.slut();
        ud.slut();
    }

    private static QName e(String lokalt) {
        return new QName(Navnerum.EXMF, lokalt, "exmf");
    }
}
