package dk.snitflade.mocks.wiremock;

import dk.snitflade.mocks.dmi.Dmi;
import dk.snitflade.wsdl.Kontrakt;

/** The door of DMI, that is of ex-MF. */
public final class DmiExtension extends BagsystemExtension {

    /** The name a stub asks for it by, and the name in the control API. */
    public static final String NAVN = "exmf";

    /** The door of the given DMI. */
    public DmiExtension(Dmi dmi) {
        super(dmi, Kontrakt.EXMF_LEVERANCE_MODTAG);
    }

    @Override
    public String getName() {
        return NAVN;
    }
}
