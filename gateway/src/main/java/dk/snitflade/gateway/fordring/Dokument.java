package dk.snitflade.gateway.fordring;

/**
 * A document sent with an action (nymf.md 3.2 row 16).
 *
 * @param indhold base64 text as received; null when left out
 */
public record Dokument(String art, String eksternReference, String filtype, String indhold, String nummer) {

    @Override
    public String toString() {
        return "Dokument " + art + " " + filtype;
    }
}
