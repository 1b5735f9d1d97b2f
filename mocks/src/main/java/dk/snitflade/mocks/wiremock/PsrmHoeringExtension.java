package dk.snitflade.mocks.wiremock;

import dk.snitflade.mocks.psrm.Psrm;
import dk.snitflade.wsdl.Kontrakt;

/** The door of PSRM's høring reception. */
public final class PsrmHoeringExtension extends BagsystemExtension {

    /** The name a stub asks for it by. */
    public static final String NAVN = "psrm-hoering";

    /** The høring door of the given PSRM. */
    public PsrmHoeringExtension(Psrm psrm) {
        super(psrm.hoering(), Kontrakt.PSRM_HOERING_MODTAG);
    }

    @Override
    public String getName() {
        return NAVN;
    }
}
