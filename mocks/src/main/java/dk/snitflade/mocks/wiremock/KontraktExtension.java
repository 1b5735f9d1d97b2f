package dk.snitflade.mocks.wiremock;

import static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder.responseDefinition;

import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dk.snitflade.mocks.kontrakt.Kontraktfiler;

/** Publishes the WSDL and XSD files. */
public final class KontraktExtension implements ResponseDefinitionTransformerV2 {

    static final String NAVN = "kontrakt";

    @Override
    public String getName() {
        return NAVN;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent haendelse) {
        Request anmodning = haendelse.getRequest();
        return Kontraktfiler.hent(Adresse.sti(anmodning), Adresse.vaert(anmodning))
                .map(fil -> responseDefinition()
                        .withStatus(200)
                        .withHeader("Content-Type", "text/xml; charset=UTF-8")
                        .withBody(fil)
                        .build())
                .orElseGet(() -> responseDefinition()
                        .withStatus(404)
                        .withHeader("Content-Type", "text/plain; charset=UTF-8")
                        .withBody("Filen findes ikke.")
                        .build());
    }
}
