package dk.snitflade.mocks.psrm;

import dk.snitflade.mocks.bagsystem.Bagsystem;
import dk.snitflade.mocks.fejl.Fejlkontakt;
import dk.snitflade.mocks.modtaget.Modtagelseslog;
import dk.snitflade.mocks.soap.SoapIndgang;
import dk.snitflade.mocks.soap.SoapKald;
import dk.snitflade.mocks.soap.SoapSvar;

/** PSRM's høring reception: everything but its own SOAP face is PSRM's. */
record Hoeringsmodtagelse(Psrm psrm, SoapIndgang<PsrmKald> indgang) implements Bagsystem {

    @Override
    public SoapSvar behandl(SoapKald kald) {
        return indgang.behandl(kald);
    }

    @Override
    public Modtagelseslog log() {
        return psrm.log();
    }

    @Override
    public Fejlkontakt fejl() {
        return psrm.fejl();
    }

    @Override
    public void nulstil() {
        psrm.nulstil();
    }
}
