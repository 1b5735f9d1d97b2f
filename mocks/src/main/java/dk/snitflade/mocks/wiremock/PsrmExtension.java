package dk.snitflade.mocks.wiremock;

import dk.snitflade.mocks.psrm.Psrm;
import dk.snitflade.wsdl.Kontrakt;

/** PSRM's door. */
public final class PsrmExtension extends BagsystemExtension {

    /** The name a stub asks for it by, and PSRM's name in the control API. */
    public static final String NAVN = "psrm";

    /** The door of the given PSRM. */
    public PsrmExtension(Psrm psrm) {
        super(psrm, Kontrakt.PSRM_FORDRING_MODTAG);
    }

    @Override
    public String getName() {
        return NAVN;
    }
}
