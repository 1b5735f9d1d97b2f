package dk.snitflade.mocks.api;

/**
 * An answer of the control API.
 *
 * @param status the HTTP status
 * @param indholdstype the Content-Type header
 * @param krop the HTTP body
 */
public record ApiSvar(int status, String indholdstype, byte[] krop) {

    static ApiSvar json(int status, Object vaerdi) {
        return new ApiSvar(status, "application/json", Json.skriv(vaerdi));
    }

    static ApiSvar xml(byte[] xml) {
        return new ApiSvar(200, "application/xml; charset=UTF-8", xml);
    }

    static ApiSvar fejl(int status, String tekst) {
        return json(status, Json.objekt("fejl", tekst));
    }
}
