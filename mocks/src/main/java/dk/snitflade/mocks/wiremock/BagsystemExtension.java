package dk.snitflade.mocks.wiremock;

import static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder.responseDefinition;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dk.snitflade.mocks.bagsystem.Bagsystem;
import dk.snitflade.mocks.kontrakt.Kontraktfiler;
import dk.snitflade.mocks.soap.SoapKald;
import dk.snitflade.mocks.soap.SoapSvar;
import dk.snitflade.wsdl.Kontrakt;
import java.util.Locale;

/** The door of one back end: WireMock's request in, WireMock's answer out, a fault in between when one is ordered. */
public abstract class BagsystemExtension implements ResponseDefinitionTransformerV2 {

    private final Bagsystem bagsystem;
    private final Kontrakt kontrakt;

    BagsystemExtension(Bagsystem bagsystem, Kontrakt kontrakt) {
        this.bagsystem = bagsystem;
        this.kontrakt = kontrakt;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent haendelse) {
        Request anmodning = haendelse.getRequest();
        if (anmodning.getMethod().equals(RequestMethod.POST)) {
            return soap(new SoapKald(anmodning.getBody(), anmodning.getHeader("Content-Type")))
                    .build();
        }
        return anmodning.getUrl().toLowerCase(Locale.ROOT).endsWith("?wsdl") ? tilWsdl() : forkertMetode();
    }

    private ResponseDefinitionBuilder soap(SoapKald kald) {
        return bagsystem
                .fejl()
                .ramEtKald()
                .map(fejl -> Fejlvirkning.af(fejl, kald, bagsystem))
                .orElseGet(() -> svar(bagsystem.behandl(kald)));
    }

    static ResponseDefinitionBuilder svar(SoapSvar svar) {
        return responseDefinition()
                .withStatus(svar.httpStatus())
                .withHeader("Content-Type", svar.indholdstype())
                .withBody(svar.krop());
    }

    private ResponseDefinition tilWsdl() {
        return responseDefinition()
                .withStatus(302)
                .withHeader("Location", Kontraktfiler.wsdl(kontrakt))
                .build();
    }

    private static ResponseDefinition forkertMetode() {
        return responseDefinition()
                .withStatus(405)
                .withHeader("Allow", "POST")
                .withHeader("Content-Type", "text/plain; charset=UTF-8")
                .withBody("Brug POST med en SOAP-konvolut, eller GET med ?wsdl.")
                .build();
    }
}
