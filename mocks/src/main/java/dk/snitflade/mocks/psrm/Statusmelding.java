package dk.snitflade.mocks.psrm;

import dk.snitflade.mocks.aktion.Afvisning;
import dk.snitflade.mocks.aktion.Aktionsskriver;
import dk.snitflade.mocks.aktion.Aktionsstatus;
import dk.snitflade.mocks.aktion.Navne;
import dk.snitflade.mocks.aktion.Statuskode;
import dk.snitflade.mocks.aktion.Udfoert;
import dk.snitflade.mocks.kontekst.Kontekst;
import dk.snitflade.mocks.soap.SoapSkriver;
import dk.snitflade.mocks.soap.SoapVersion;
import dk.snitflade.mocks.tid.DanskTid;
import dk.snitflade.mocks.xml.Elementskriver;
import dk.snitflade.wsdl.Navnerum;
import java.time.LocalDateTime;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;

/**
 * News of one action, told the gateway in {@code ModtagStatusOpdatering_I}.
 *
 * @param hoering null when the news is not about a høring
 * @param udfoert what was done; null when there is nothing to tell
 */
public record Statusmelding(
        long aktionId,
        Statuskode status,
        Hoeringsstatus hoering,
        List<Afvisning> afvist,
        LocalDateTime tid,
        Udfoert udfoert) {

    private static final QName ROD = new QName(Navnerum.PSRM, "ModtagStatusOpdatering_I", "psrm");
    private static final QName OPDATERING = new QName(Navnerum.PSRM, "StatusOpdatering", "psrm");
    private static final QName HOERING = Navne.sbm("MFHøringStatusKode");

    public Statusmelding {
        afvist = List.copyOf(afvist);
    }

    static Statusmelding om(Hoeringssag sag) {
        Aktionsstatus nu = sag.aktionsstatus();
        return new Statusmelding(sag.aktion().aktionId(), nu.status(), sag.status(), nu.afvist(), sag.aendret(), null);
    }

    static Statusmelding om(Aktionsstatus nu) {
        return new Statusmelding(nu.aktion().aktionId(), nu.status(), null, nu.afvist(), nu.aendret(), nu.udfoert());
    }

    /** The message as it goes on the wire. */
    byte[] besked(String transaktionsId, LocalDateTime nu) {
        return SoapSkriver.svar(SoapVersion.SOAP11, skriver -> {
                    var ud = new Elementskriver(skriver);
                    ud.rod(ROD, List.of(ROD, Navne.KONTEKST, Kontekst.NAVNERUM));
                    Kontekst.skrivForespoergsel(ud, transaktionsId, nu);
                    skriv(ud);
                    ud.slut();
                })
                .krop();
    }

    /** The news alone. */
    void skriv(Elementskriver ud) throws XMLStreamException {
        ud.start(OPDATERING);
        ud.felt(Navne.AKTION_ID, aktionId);
        ud.felt(Navne.STATUS_KODE, status);
        ud.felt(HOERING, hoering);
        if (!afvist.isEmpty()) {
            Aktionsskriver.skrivAarsager(ud, afvist);
        }
        ud.felt(Navne.STATUS_AENDRET, DanskTid.tekst(tid));
        Udfoert.skriv(ud, udfoert);
        ud.slut();
    }
}
