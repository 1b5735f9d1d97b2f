package dk.snitflade.gateway.udgang.nymf;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.udgang.Posthus;
import dk.snitflade.gateway.udgang.Svartolk;
import dk.snitflade.gateway.udgang.Svartolk.Tolket;
import dk.snitflade.gateway.udgang.Underretningsside;
import dk.snitflade.gateway.underretning.Nummeroversaettelse;
import dk.snitflade.gateway.underretning.Underretningskilde;
import dk.snitflade.wsdl.Navnerum;
import java.time.Clock;
import javax.xml.namespace.QName;

/**
 * Fetches what NyMF has to tell of a creditor's claims, from whichever back end it is there. Calls keep the distance of
 * nymf.md 4.2, and never overlap with others to NyMF.
 */
final class NymfUnderretninger implements Underretningskilde, Nummeroversaettelse {

    private static final QName SVAR = new QName(Navnerum.OIO_WS, "MFUnderretSamlingHent_O");

    private final Maal maal;
    private final Posthus posthus;
    private final NymfOpsaetning opsaetning;
    private final NymfLager lager;
    private final Tur tur;
    private final Nymfbesked beskeder;
    private final Clock ur;

    NymfUnderretninger(Maal maal, Posthus posthus, NymfOpsaetning opsaetning, NymfLager lager, Tur tur, Clock ur) {
        this.maal = maal;
        this.posthus = posthus;
        this.opsaetning = opsaetning;
        this.lager = lager;
        this.tur = tur;
        this.beskeder = new Nymfbesked(opsaetning, lager);
        this.ur = ur;
    }

    @Override
    public Maal maal() {
        return maal;
    }

    @Override
    public boolean tagTur() {
        return tur.tagUnderretning(maal);
    }

    @Override
    public void slipTur() {
        tur.slipUnderretning(maal);
    }

    @Override
    public Hentning hent(Soegning soegning) {
        try {
            byte[] besked = beskeder.underret(soegning, ur.instant());
            Tolket<Nymfunderretsvar> tolket = Svartolk.tolk(
                    maal,
                    posthus.sendSoap12(opsaetning.underretning(), besked),
                    SVAR,
                    Nymfunderretsvar::laes,
                    ur.instant());
            Nymfunderretsvar svar = tolket.svar();
            if (svar == null) {
                return new Hentning.Fejlede(tolket.udfald().forklaring());
            }
            return svar.fejl().isEmpty()
                    ? Underretningsside.af(soegning, svar.poster(), svar.flere())
                    : new Hentning.Fejlede("NyMF afviste søgningen: " + svar.fejl());
        } finally {
            tur.slut(maal);
        }
    }

    @Override
    public long fordring(long deres) {
        return lager.vores(maal, deres);
    }
}
