package dk.snitflade.mocks.wiremock;

import static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder.responseDefinition;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dk.snitflade.mocks.bagsystem.Bagsystem;
import dk.snitflade.mocks.fejl.Fejl;
import dk.snitflade.mocks.soap.SoapIndgang;
import dk.snitflade.mocks.soap.SoapKald;
import dk.snitflade.mocks.soap.SoapSvar;
import java.nio.charset.StandardCharsets;

/** What an ordered fault does to a call on the wire. */
final class Fejlvirkning {

    private static final String HTML = "text/html; charset=UTF-8";
    private static final String NEDE = "<!DOCTYPE html><html><body><h1>503</h1><p>Tjenesten er nede.</p></body></html>";
    private static final String LOGIN =
            "<!DOCTYPE html><html><body><h1>Log ind</h1><form method=\"post\"><input name=\"bruger\"></form></body></html>";
    private static final int MILLISEKUNDER = 1000;

    private Fejlvirkning() {}

    static ResponseDefinitionBuilder af(Fejl fejl, SoapKald kald, Bagsystem bagsystem) {
        SoapSvar svar = fejl.art().behandler() ? bagsystem.behandl(kald) : null;
        return switch (fejl.art()) {
            case NEDE -> html(503, NEDE).withHeader("Retry-After", "1");
            case HTML200 -> html(200, LOGIN);
            case RESET_FOER, RESET_EFTER -> responseDefinition().withFault(Fault.CONNECTION_RESET_BY_PEER);
            case TOM -> responseDefinition().withFault(Fault.EMPTY_RESPONSE);
            case TAVS -> BagsystemExtension.svar(svar).withFixedDelay(fejl.sekunder() * MILLISEKUNDER);
            case FEJL500 -> BagsystemExtension.svar(SoapIndgang.tekniskFejl(kald));
        };
    }

    private static ResponseDefinitionBuilder html(int status, String side) {
        return responseDefinition()
                .withStatus(status)
                .withHeader("Content-Type", HTML)
                .withBody(side.getBytes(StandardCharsets.UTF_8));
    }
}
