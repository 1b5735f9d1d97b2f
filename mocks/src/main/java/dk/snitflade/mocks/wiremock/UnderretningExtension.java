package dk.snitflade.mocks.wiremock;

import dk.snitflade.mocks.underretning.Underretningshylde;
import dk.snitflade.wsdl.Kontrakt;

/** The door a back end's notifications are fetched through. */
public final class UnderretningExtension extends BagsystemExtension {

    private final String navn;

    private UnderretningExtension(Underretningshylde hylde, Kontrakt kontrakt, String navn) {
        super(hylde, kontrakt);
        this.navn = navn;
    }

    /** PSRM's shelf. */
    public static UnderretningExtension psrm(Underretningshylde hylde) {
        return new UnderretningExtension(hylde, Kontrakt.PSRM_UNDERRETNING_HENT, navn(PsrmExtension.NAVN));
    }

    /** ex-MF's shelf. */
    public static UnderretningExtension dmi(Underretningshylde hylde) {
        return new UnderretningExtension(hylde, Kontrakt.EXMF_UNDERRETNING_HENT, navn(DmiExtension.NAVN));
    }

    /** The name of a back end's shelf, for stubs and in the control API. */
    public static String navn(String bagsystem) {
        return bagsystem + "-underretning";
    }

    @Override
    public String getName() {
        return navn;
    }
}
