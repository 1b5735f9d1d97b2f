package dk.snitflade.mocks.psrm;

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
 * PSRM's answers.
 *
 * @param nu the time of the answer
 */
record PsrmSkriver(LocalDateTime nu) {

    private static final String SERVICE = "FordringModtag";
    private static final String HOERING_SERVICE = "HoeringModtag";
    private static final QName MODTAG = p("ModtagFordringAktion_O");
    private static final QName HOERING = p("ModtagHoering_O");
    private static final QName HENT_STATUS = p("HentAktionStatus_O");
    private static final QName SAMLING = p("AktionStatusSamling");
    private static final QName HOERINGER = p("HoeringStatusSamling");
    private static final List<QName> NAVNERUM = List.of(MODTAG, Navne.KONTEKST, Kontekst.NAVNERUM);

    void skriv(XMLStreamWriter skriver, PsrmKald.Modtag kald, Aktionsstatus status) throws XMLStreamException {
        enAktion(skriver, MODTAG, SERVICE, kald, status);
    }

    void skriv(XMLStreamWriter skriver, PsrmKald.Hoer kald, Aktionsstatus status) throws XMLStreamException {
        enAktion(skriver, HOERING, HOERING_SERVICE, kald, status);
    }

    private void enAktion(XMLStreamWriter skriver, QName rod, String service, PsrmKald kald, Aktionsstatus status)
            throws XMLStreamException {
        var ud = new Elementskriver(skriver);
        ud.rod(rod, NAVNERUM);
        kald.kontekst().skrivSvar(ud, service, nu);
        Aktionsskriver.skriv(ud, status);
        Udfoert.skriv(ud, status.udfoert());
        ud.slut();
    }

    /** @param hoeringer the høringer of the actions asked about */
    void skriv(
            XMLStreamWriter skriver,
            PsrmKald.HentStatus kald,
            List<Aktionsstatus> statusser,
            List<Hoeringssag> hoeringer)
            throws XMLStreamException {
        var ud = new Elementskriver(skriver);
        ud.rod(HENT_STATUS, NAVNERUM);
        kald.kontekst().skrivSvar(ud, SERVICE, nu);
        ud.start(SAMLING);
        for (Aktionsstatus status : statusser) {
            Aktionsskriver.skriv(ud, status);
            Udfoert.skriv(ud, status.udfoert());
        }
        ud.slut();
        if (!hoeringer.isEmpty()) {
            ud.start(HOERINGER);
            for (Hoeringssag sag : hoeringer) {
                Statusmelding.om(sag).skriv(ud);
            }
            ud.slut();
        }
        ud.slut();
    }

    private static QName p(String lokalt) {
        return new QName(Navnerum.PSRM, lokalt, "psrm");
    }
}
