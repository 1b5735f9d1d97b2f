package dk.snitflade.gateway.drift.web;

import org.springframework.http.MediaType;

/** The short plain body of an HTTP error: status and a word, nothing about the software behind. */
final class Fejltekst {

    /** Content type of the body. */
    static final MediaType TYPE = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private Fejltekst() {}

    /**
     * @param status HTTP status, 400–599
     * @return one line ending in a line feed
     */
    static String af(int status) {
        return status + " " + ord(status) + "\n";
    }

    private static String ord(int status) {
        return switch (status) {
            case 400 -> "Misdannet forespørgsel";
            case 401, 403 -> "Ingen adgang";
            case 404 -> "Findes ikke";
            case 405 -> "Metoden er ikke tilladt";
            case 413 -> "For stor forespørgsel";
            case 415 -> "Formatet understøttes ikke";
            case 503 -> "Ikke tilgængelig lige nu";
            default -> status < 500 ? "Afvist" : "Fejl i gatewayen";
        };
    }
}
