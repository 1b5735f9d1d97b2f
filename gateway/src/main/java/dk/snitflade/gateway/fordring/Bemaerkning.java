package dk.snitflade.gateway.fordring;

/** A case note sent with an action (nymf.md 3.2 row 15). Every field may be null; a note
 * without text is rejected with 220. The time is kept as it was written. */
public record Bemaerkning(String oprettet, String oprettetAf, String eksternReference, String tekst) {

    /** A note is free text about a person, so nothing of it reaches a log. */
    @Override
    public String toString() {
        return "Bemaerkning på " + (tekst == null ? 0 : tekst.length()) + " tegn";
    }
}
