package dk.snitflade.mocks.psrm;

import dk.snitflade.mocks.aktion.Afvisning;
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

/** PSRM as a whole: two SOAP faces, simulator, record of arrivals, fault switch, and what it tells the gateway. */
public final class Psrm implements Bagsystem {

    private final DanskTid tid;
    private final PsrmSimulator simulator;
    private final Modtagelseslog log;
    private final Fejlkontakt fejl = new Fejlkontakt();
    private final SoapIndgang<PsrmKald> indgang;
    private final SoapIndgang<PsrmKald> hoeringsindgang;
    private final Statuspost post;
    private final Fordringsbog bog = new Fordringsbog();

    /** A PSRM that has seen nothing and checks requests against the XSD. */
    public Psrm(DanskTid tid, Skema skema, Statuspost post) {
        this.tid = tid;
        this.simulator = new PsrmSimulator(tid);
        this.log = new Modtagelseslog(tid);
        this.post = post;
        this.indgang = new SoapIndgang<>(new SoapLaeser<>(skema, PsrmLaeser.OPERATIONER), this::svar);
        this.hoeringsindgang = new SoapIndgang<>(new SoapLaeser<>(skema, PsrmLaeser.HOERING), this::svar);
    }

    @Override
    public SoapSvar behandl(SoapKald kald) {
        return indgang.behandl(kald);
    }

    /** The høring reception: another address of the same PSRM, with the same record and the same fault switch. */
    public Bagsystem hoering() {
        return new Hoeringsmodtagelse(this, hoeringsindgang);
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
        post.nulstil();
        simulator.nulstil();
        log.nulstil();
        fejl.ryd();
    }

    /** Every høring in order of arrival. */
    public List<Hoeringssag> hoeringer() {
        return simulator.hoeringer();
    }

    /** Moves a høring on and tells the gateway so many times; empty as {@link PsrmSimulator#afgoer}. */
    public synchronized Optional<Hoeringssag> afgoer(long aktionId, Hoeringsstatus status, String tekst, int gange) {
        Optional<Hoeringssag> sag = simulator.afgoer(aktionId, status, tekst);
        sag.ifPresent(afgjort -> post.send(Statusmelding.om(afgjort), gange));
        return sag;
    }

    /** From now on actions are taken in without being carried out; or carried out at once again. */
    public void senere(boolean til) {
        simulator.senere(til);
    }

    /** Carries out or rejects what was taken in for later, and tells the gateway so many times. */
    public synchronized Optional<Aktionsstatus> afslut(
            long aktionId, Statuskode status, List<Afvisning> grunde, int gange) {
        Optional<Aktionsstatus> afsluttet = simulator.afslut(aktionId, status, grunde);
        afsluttet.ifPresent(nu -> post.send(Statusmelding.om(nu), gange));
        return afsluttet;
    }

    /** The claims it holds. */
    public Fordringsbog bog() {
        return bog;
    }

    /** What it tells the gateway. */
    public Statuspost post() {
        return post;
    }

    private Kropskriver svar(PsrmKald kald, SoapKald besked) {
        var ud = new PsrmSkriver(tid.nu().toLocalDateTime());
        if (kald instanceof PsrmKald.Modtag modtag) {
            PsrmUdfald udfald = modtag(modtag, besked);
            return skriver -> ud.skriv(skriver, modtag, udfald.status());
        } else if (kald instanceof PsrmKald.Hoer hoer) {
            PsrmUdfald udfald = hoer(hoer, besked);
            return skriver -> ud.skriv(skriver, hoer, udfald.status());
        }
        var hent = (PsrmKald.HentStatus) kald;
        var statusser = simulator.hent(hent.aktionIds());
        var hoeringer = simulator.hoeringer(hent.aktionIds());
        return skriver -> ud.skriv(skriver, hent, statusser, hoeringer);
    }

    /** Simulator and record move together, so that the record's order is the order of taking in. */
    private synchronized PsrmUdfald modtag(PsrmKald.Modtag kald, SoapKald besked) {
        PsrmUdfald udfald = simulator.modtag(kald.aktion());
        log.besvaret(new Kald("ModtagFordringAktion", null, besked), List.of(udfald.status()), udfald.optaget());
        if (udfald.optaget() && udfald.status().status() != Statuskode.AFVIST) {
            bog.noter(kald.aktion());
        }
        udfald.fortrudte().forEach(sag -> post.send(Statusmelding.om(sag), 1));
        return udfald;
    }

    private synchronized PsrmUdfald hoer(PsrmKald.Hoer kald, SoapKald besked) {
        var raekke = new Kald("ModtagHoering", null, besked);
        if (!Hoeringer.kanHoeres(kald.aktion().kode())) {
            log.fejlet(raekke, List.of(kald.aktion()));
            throw SoapFejl.klient("unsupported action");
        }
        PsrmUdfald udfald = simulator.hoer(kald.aktion(), kald.brud());
        log.besvaret(raekke, List.of(udfald.status()), udfald.optaget());
        return udfald;
    }
}
