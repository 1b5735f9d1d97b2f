package dk.snitflade.mocks.underretning;

import dk.snitflade.mocks.aktion.Navne;
import dk.snitflade.mocks.bagsystem.Bagsystem;
import dk.snitflade.mocks.fejl.Fejlkontakt;
import dk.snitflade.mocks.kontekst.Kontekst;
import dk.snitflade.mocks.modtaget.Modtagelseslog;
import dk.snitflade.mocks.soap.Kropskriver;
import dk.snitflade.mocks.soap.SoapFejl;
import dk.snitflade.mocks.soap.SoapIndgang;
import dk.snitflade.mocks.soap.SoapKald;
import dk.snitflade.mocks.soap.SoapLaeser;
import dk.snitflade.mocks.soap.SoapSvar;
import dk.snitflade.mocks.tid.DanskTid;
import dk.snitflade.mocks.xml.Elementskriver;
import dk.snitflade.mocks.xml.Skema;
import dk.snitflade.wsdl.Navnerum;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;

/** Where a back end's notifications are fetched: an address of its own, with a fault switch of its own. */
public final class Underretningshylde implements Bagsystem {

    private static final String SERVICE = "UnderretningHent";
    private static final QName ROD = new QName(Navnerum.BACKEND, "HentUnderretninger_O", "b");
    private static final List<QName> NAVNERUM = List.of(ROD, Navne.KONTEKST, Kontekst.NAVNERUM);

    private final DanskTid tid;
    private final Underretninger underretninger;
    private final Modtagelseslog log;
    private final Fejlkontakt fejl = new Fejlkontakt();
    private final SoapIndgang<Underretningskald> indgang;

    /** Serves the notifications and checks requests against the XSD. */
    public Underretningshylde(DanskTid tid, Skema skema, Underretninger underretninger) {
        this.tid = tid;
        this.underretninger = underretninger;
        this.log = new Modtagelseslog(tid);
        this.indgang = new SoapIndgang<>(new SoapLaeser<>(skema, Underretningskald.OPERATIONER), this::svar);
    }

    /** What lies on it. */
    public Underretninger underretninger() {
        return underretninger;
    }

    @Override
    public SoapSvar behandl(SoapKald kald) {
        return indgang.behandl(kald);
    }

    /** Always empty: no action comes this way. */
    @Override
    public Modtagelseslog log() {
        return log;
    }

    @Override
    public Fejlkontakt fejl() {
        return fejl;
    }

    @Override
    public void nulstil() {
        underretninger.nulstil();
        fejl.ryd();
    }

    private Kropskriver svar(Underretningskald kald, SoapKald besked) {
        List<String> brud = kald.brud();
        if (!brud.isEmpty()) {
            throw SoapFejl.klient("Request validation messages: " + String.join(" ", brud));
        }
        List<Underretning> fundne = underretninger.find(kald);
        return skriver -> {
            var ud = new Elementskriver(skriver);
            ud.rod(ROD, NAVNERUM);
            kald.kontekst().skrivSvar(ud, SERVICE, tid.nu().toLocalDateTime());
            ud.start(Navne.sbm("UnderretSamling"));
            for (Underretning underretning : fundne) {
                skriv(ud, underretning);
            }
            ud.slut();
            ud.slut();
        };
    }

    private static void skriv(Elementskriver ud, Underretning underretning) throws XMLStreamException {
        ud.start(Navne.sbm("Underret"));
        ud.felt(Navne.sbm("MFUnderretNummer"), underretning.nummer());
        ud.felt(Navne.sbm("MFUnderretningDatoTid"), DanskTid.tekst(underretning.tid()));
        ud.felt(Navne.sbm("DMIFordringHaverID"), underretning.fordring().fordringshaver());
        new Strukturskriver(ud, underretning).skriv();
        ud.slut();
    }
}
