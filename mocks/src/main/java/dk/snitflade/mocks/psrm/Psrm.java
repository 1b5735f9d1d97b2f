package dk.snitflade.mocks.psrm;

import dk.snitflade.mocks.bagsystem.Bagsystem;
import dk.snitflade.mocks.fejl.Fejlkontakt;
import dk.snitflade.mocks.modtaget.Kald;
import dk.snitflade.mocks.modtaget.Modtagelseslog;
import dk.snitflade.mocks.soap.Kropskriver;
import dk.snitflade.mocks.soap.SoapIndgang;
import dk.snitflade.mocks.soap.SoapKald;
import dk.snitflade.mocks.soap.SoapLaeser;
import dk.snitflade.mocks.soap.SoapSvar;
import dk.snitflade.mocks.tid.DanskTid;
import dk.snitflade.mocks.xml.Skema;
import java.util.List;

/** PSRM as a whole: SOAP face, simulator, record of arrivals and fault switch. */
public final class Psrm implements Bagsystem {

    private final DanskTid tid;
    private final PsrmSimulator simulator;
    private final Modtagelseslog log;
    private final Fejlkontakt fejl = new Fejlkontakt();
    private final SoapIndgang<PsrmKald> indgang;

    /** A PSRM that has seen nothing and checks requests against the XSD. */
    public Psrm(DanskTid tid, Skema skema) {
        this.tid = tid;
        this.simulator = new PsrmSimulator(tid);
        this.log = new Modtagelseslog(tid);
        this.indgang = new SoapIndgang<>(new SoapLaeser<>(skema, PsrmLaeser.OPERATIONER), this::svar);
    }

    @Override
    public SoapSvar behandl(SoapKald kald) {
        return indgang.behandl(kald);
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

    private Kropskriver svar(PsrmKald kald, SoapKald besked) {
        var ud = new PsrmSkriver(tid.nu().toLocalDateTime());
        if (kald instanceof PsrmKald.Modtag modtag) {
            PsrmUdfald udfald = modtag(modtag, besked);
            return skriver -> ud.skriv(skriver, modtag, udfald.status());
        }
        var hent = (PsrmKald.HentStatus) kald;
        var statusser = simulator.hent(hent.aktionIds());
        return skriver -> ud.skriv(skriver, hent, statusser);
    }

    /** Simulator and record move together, so that the record's order is the order of taking in. */
    private synchronized PsrmUdfald modtag(PsrmKald.Modtag kald, SoapKald besked) {
        PsrmUdfald udfald = simulator.modtag(kald.aktion());
        log.besvaret(new Kald("ModtagFordringAktion", null, besked), List.of(udfald.status()), udfald.optaget());
        return udfald;
    }
}
