package dk.snitflade.mocks.bagsystem;

import dk.snitflade.mocks.fejl.Fejlkontakt;
import dk.snitflade.mocks.modtaget.Modtagelseslog;
import dk.snitflade.mocks.soap.SoapKald;
import dk.snitflade.mocks.soap.SoapSvar;

/** One back end as the door and the control API see it. */
public interface Bagsystem {

    /** Answers a SOAP call. */
    SoapSvar behandl(SoapKald kald);

    /** The record of what it received. */
    Modtagelseslog log();

    /** The switch that makes it misbehave. */
    Fejlkontakt fejl();

    /** Forgets everything: actions, record and ordered fault. */
    void nulstil();
}
