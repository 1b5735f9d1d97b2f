package dk.snitflade.mocks.dmi;

import dk.snitflade.mocks.aktion.Aktionsstatus;
import dk.snitflade.mocks.aktion.Statuskode;
import dk.snitflade.mocks.bagsystem.Bagsystem;
import dk.snitflade.mocks.fejl.Fejlkontakt;
import dk.snitflade.mocks.modtaget.Kald;
import dk.snitflade.mocks.modtaget.Modtagelseslog;
import dk.snitflade.mocks.soap.Kropskriver;
import dk.snitflade.mocks.soap.SoapFejl;
import dk.snitflade.mocks.soap.SoapIndgang;
import dk.snitflade.mocks.soap.SoapKald;
import dk.snitflade.mocks.soap.SoapLaeser;
import dk.snitflade.mocks.soap.SoapSvar;
import dk.snitflade.mocks.tid.DanskTid;
import dk.snitflade.mocks.underretning.Fordringsbog;
import dk.snitflade.mocks.xml.Skema;
import java.util.List;
import java.util.Optional;

/** DMI behind ex-MF as a whole: SOAP face, simulator, record of arrivals and fault switch. */
public final class Dmi implements Bagsystem {

    private final DanskTid tid;
    private final DmiSimulator simulator;
    private final Modtagelseslog log;
    private final Fejlkontakt fejl = new Fejlkontakt();
    private final SoapIndgang<DmiKald> indgang;
    private final Fordringsbog bog = new Fordringsbog();

    /** A DMI that has seen nothing and checks requests against the XSD. */
    public Dmi(DanskTid tid, Skema skema) {
        this.tid = tid;
        this.simulator = new DmiSimulator(tid);
        this.log = new Modtagelseslog(tid);
        this.indgang = new SoapIndgang<>(new SoapLaeser<>(skema, DmiLaeser.OPERATIONER), this::svar);
    }

    @Override
    public SoapSvar behandl(SoapKald kald) {
        return indgang.behandl(kald);
    }

    /** The claims it holds. */
    public Fordringsbog bog() {
        return bog;
    }

    @Override
    public Modtagelseslog log() {
        return log;
    }

    @Override
    public Fejlkontakt fejl() {
        return fejl;
    }

    @Override
    public synchronized void nulstil() {
        simulator.nulstil();
        log.nulstil();
        fejl.ryd();
    }

    private Kropskriver svar(DmiKald kald, SoapKald besked) {
        var ud = new DmiSkriver(tid.nu().toLocalDateTime());
        if (kald instanceof DmiKald.Modtag modtag) {
            var statusser = modtag(modtag, besked);
            return skriver -> ud.skriv(skriver, modtag, statusser);
        }
        var hent = (DmiKald.HentKvittering) kald;
        var kvitteringer = simulator.hentKvittering(hent.leveranceIds());
        return skriver -> ud.skriv(skriver, hent, kvitteringer);
    }

    /** Simulator and record move together, so that the record's order is the order of taking in. */
    private synchronized List<Aktionsstatus> modtag(DmiKald.Modtag kald, SoapKald besked) {
        var raekke = new Kald("ModtagLeverance", kald.leveranceId(), besked);
        Optional<List<Aktionsstatus>> statusser = simulator.modtag(kald.leveranceId(), kald.aktioner());
        if (statusser.isEmpty()) {
            log.fejlet(raekke, kald.aktioner());
            throw SoapFejl.server("Teknisk fejl: MFLeveranceID eller MFAktionID er brugt før.");
        }
        log.besvaret(raekke, statusser.get(), true);
        statusser.get().stream()
                .filter(status -> status.status() != Statuskode.AFVIST)
                .forEach(status -> bog.noter(status.aktion()));
        return statusser.get();
    }
}
