package dk.snitflade.mocks.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.matching.UrlPathPattern;
import com.github.tomakehurst.wiremock.standalone.MappingsSource;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.StubMappings;
import dk.snitflade.mocks.api.StyringsApi;
import dk.snitflade.mocks.fagsystem.Fagsystemer;
import dk.snitflade.mocks.kontrakt.Kontraktfiler;
import dk.snitflade.wsdl.Kontrakt;
import java.util.List;

/**
 * The few stubs of the mocks: one per address of a back end, one for the control API, one for the contract files. They come back
 * when somebody resets WireMock's stubs, and nothing is read from or written to a folder. Their priority is low, so
 * that a stub of one's own goes before them.
 */
public final class FasteStubbe implements MappingsSource {

    private static final int LAV_PRIORITET = 10;

    @Override
    public void loadMappingsInto(StubMappings stubbe) {
        stubbe.addMapping(stub(urlPathEqualTo(Kontrakt.PSRM_FORDRING_MODTAG.sti()), PsrmExtension.NAVN));
        stubbe.addMapping(stub(urlPathEqualTo(Kontrakt.PSRM_HOERING_MODTAG.sti()), PsrmHoeringExtension.NAVN));
        stubbe.addMapping(stub(urlPathEqualTo(Kontrakt.EXMF_LEVERANCE_MODTAG.sti()), DmiExtension.NAVN));
        stubbe.addMapping(stub(
                urlPathEqualTo(Kontrakt.PSRM_UNDERRETNING_HENT.sti()), UnderretningExtension.navn(PsrmExtension.NAVN)));
        stubbe.addMapping(stub(
                urlPathEqualTo(Kontrakt.EXMF_UNDERRETNING_HENT.sti()), UnderretningExtension.navn(DmiExtension.NAVN)));
        for (String fagsystem : Fagsystemer.NAVNE) {
            stubbe.addMapping(stub(
                    urlPathMatching("/" + fagsystem
                            + "/service/OIR/(DaekningAfskrivning|DebitorkontoStatus)RegistreringAfsend/1"),
                    fagsystem));
        }
        stubbe.addMapping(stub(urlPathMatching(StyringsApi.ROD + "/.*"), StyringsExtension.NAVN));
        stubbe.addMapping(stub(urlPathMatching(Kontraktfiler.ROD + ".*"), KontraktExtension.NAVN));
    }

    private static StubMapping stub(UrlPathPattern sti, String extension) {
        return any(sti).atPriority(LAV_PRIORITET)
                .willReturn(aResponse().withTransformers(extension))
                .build();
    }

    @Override
    public void save(List<StubMapping> stubbe) {
        // Stubs of one's own live as long as the process.
    }

    @Override
    public void save(StubMapping stub) {
        // As above.
    }

    @Override
    public void remove(StubMapping stub) {
        // As above.
    }

    @Override
    public void removeAll() {
        // As above.
    }
}
