package dk.snitflade.mocks.api;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import wiremock.com.fasterxml.jackson.core.JsonProcessingException;
import wiremock.com.fasterxml.jackson.databind.ObjectMapper;

/** JSON by the Jackson that WireMock carries, so that the jar has one; unlike WireMock's own it keeps nulls. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String UVENTET = "Kroppen er ikke den JSON, der ventes.";

    private Json() {}

    static byte[] skriv(Object vaerdi) {
        try {
            return MAPPER.writeValueAsBytes(vaerdi);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON kunne ikke skrives", e);
        }
    }

    /** @throws IllegalArgumentException with a Danish sentence when it is not the JSON of the type */
    static <T> T laes(byte[] json, Class<T> type) {
        try {
            T vaerdi = MAPPER.readValue(new String(json, StandardCharsets.UTF_8), type);
            if (vaerdi != null) {
                return vaerdi;
            }
            throw new IllegalArgumentException(UVENTET);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(UVENTET, e);
        }
    }

    /** Name and value pairs in the given order; values may be null. */
    static Map<String, Object> objekt(Object... par) {
        var objekt = new LinkedHashMap<String, Object>();
        for (int i = 0; i < par.length; i += 2) {
            objekt.put((String) par[i], par[i + 1]);
        }
        return objekt;
    }
}
