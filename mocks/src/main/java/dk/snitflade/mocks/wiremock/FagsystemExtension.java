package dk.snitflade.mocks.wiremock;

import dk.snitflade.mocks.fagsystem.Fagsystem;
import dk.snitflade.wsdl.Kontrakt;

/** The door of one fagsystem; both of its services are behind it. */
public final class FagsystemExtension extends BagsystemExtension {

    private final String navn;

    /** The door of the fagsystem of the name. */
    public FagsystemExtension(String navn, Fagsystem fagsystem) {
        super(fagsystem, Kontrakt.DAEKNING_AFSKRIVNING);
        this.navn = navn;
    }

    @Override
    public String getName() {
        return navn;
    }
}
