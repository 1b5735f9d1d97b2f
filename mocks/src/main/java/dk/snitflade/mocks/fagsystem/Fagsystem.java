package dk.snitflade.mocks.fagsystem;

import dk.snitflade.mocks.bagsystem.Bagsystem;
import dk.snitflade.mocks.fejl.Fejlkontakt;
import dk.snitflade.mocks.modtaget.Modtagelseslog;
import dk.snitflade.mocks.soap.Kropskriver;
import dk.snitflade.mocks.soap.Nyttelast;
import dk.snitflade.mocks.soap.SoapIndgang;
import dk.snitflade.mocks.soap.SoapKald;
import dk.snitflade.mocks.soap.SoapLaeser;
import dk.snitflade.mocks.soap.SoapSvar;
import dk.snitflade.mocks.tid.DanskTid;
import dk.snitflade.mocks.xml.Elementskriver;
import dk.snitflade.mocks.xml.Skema;
import dk.snitflade.wsdl.Navnerum;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.namespace.QName;

/** One fagsystem as a receiver: records what it is told, and misbehaves on order. Safe for use by many threads. */
public final class Fagsystem implements Bagsystem {

    private static final String MODTAGET = "MODTAGET";

    private final DanskTid tid;
    private final Modtagelseslog log;
    private final Fejlkontakt fejl = new Fejlkontakt();
    private final SoapIndgang<Fagsystemkald> indgang;
    private final List<Melding> meldinger = new ArrayList<>();
    private final Set<String> kendte = new HashSet<>();
    private String kvittering = MODTAGET;

    /** A fagsystem that has been told nothing and checks requests against the XSD. */
    public Fagsystem(DanskTid tid, Skema skema) {
        this.tid = tid;
        this.log = new Modtagelseslog(tid);
        this.indgang = new SoapIndgang<>(
                new SoapLaeser<>(skema, Fagsystemkald.OPERATIONER), (kald, b) -> svar(kald, Nyttelast.af(b)));
    }

    /** What it has been told since start or reset, in order of arrival. */
    public synchronized List<Melding> meldinger() {
        return List.copyOf(meldinger);
    }

    /** From now on it answers with this ForretningsValideringsKode; what it refuses it does not record. */
    public synchronized void svarer(String kode) {
        kvittering = kode;
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
    public synchronized void nulstil() {
        meldinger.clear();
        kendte.clear();
        kvittering = MODTAGET;
        fejl.ryd();
    }

    private synchronized Kropskriver svar(Fagsystemkald kald, byte[] besked) {
        boolean tagesImod = Set.of(MODTAGET, "AFLEVERET", "ACCEPTERET").contains(kvittering);
        if (tagesImod) {
            for (Map<String, String> felter : kald.meldinger()) {
                boolean ny = kendte.add(noegle(kald, felter));
                meldinger.add(new Melding(meldinger.size() + 1, tid.nu(), kald.operation(), felter, besked, !ny));
            }
        }
        String kode = kvittering;
        return skriver -> {
            var ud = new Elementskriver(skriver);
            ud.rod(oir(kald.operation() + "_O"), List.of(oir(""), kontekst("")));
            ud.start(kontekst("HovedOplysningerSvar"));
            ud.felt(kontekst("TransaktionsId"), kald.hoved().get("TransaktionsId"));
            ud.felt(kontekst("TransaktionsTid"), kald.hoved().get("TransaktionsTid"));
            ud.felt(kontekst("RequestId"), kald.hoved().get("RequestId"));
            ud.slut();
            ud.start(oir("Forretningskvittering"));
            ud.felt(oir("ForretningsValideringsKode"), kode);
            ud.felt(oir("Begrundelse"), tagesImod ? null : "Fagsystemet vil ikke tage imod bevægelsen.");
            ud.slut();
            ud.slut();
        };
    }

    /** What the receiver knows a repeat by ({@code oir.md} 3.6 and 5.1). */
    private static String noegle(Fagsystemkald kald, Map<String, String> felter) {
        return Stream.of("DaekningIdentifikation", "AfskrivningIdentifikation")
                .filter(felter::containsKey)
                .map(felter::get)
                .findFirst()
                .orElse("status " + kald.hoved().get("RequestId"));
    }

    private static QName oir(String lokalt) {
        return new QName(Navnerum.OIR, lokalt, "oir");
    }

    private static QName kontekst(String lokalt) {
        return new QName(Navnerum.OIR_KONTEKST, lokalt, "k");
    }
}
