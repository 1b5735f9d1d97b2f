package dk.snitflade.mocks.wiremock;

import static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder.responseDefinition;

import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dk.snitflade.mocks.api.ApiSvar;
import dk.snitflade.mocks.api.StyringsApi;

/** The door of the control API. */
public final class StyringsExtension implements ResponseDefinitionTransformerV2 {

    static final String NAVN = "styring";

    private final StyringsApi api;

    /** The door of the given API. */
    public StyringsExtension(StyringsApi api) {
        this.api = api;
    }

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
        ApiSvar svar = api.kald(anmodning.getMethod().getName(), Adresse.sti(anmodning), anmodning.getBody());
        return responseDefinition()
                .withStatus(svar.status())
                .withHeader("Content-Type", svar.indholdstype())
                .withBody(svar.krop())
                .build();
    }
}
