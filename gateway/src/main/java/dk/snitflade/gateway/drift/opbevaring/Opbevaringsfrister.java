package dk.snitflade.gateway.drift.opbevaring;

import dk.snitflade.gateway.journal.database.Startfejl;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many days the content of messages is kept; what they are about, and when, stays for ever. The defaults are ours.
 *
 * @param slet false keeps everything
 * @param klokken when in the Danish day it may begin
 * @param beskeder days after an action is UDFOERT or AFVIST; a create is kept as long as its claim is open
 * @param kvitteringer days after a raw receipt was received, if it has been understood
 * @param underretninger days after a notification was received, if its reporting system has fetched it; three months is how
 *     long they can be fetched (nymf.md 6.5), so never fewer than 93
 * @param uhentede days for one that nobody has fetched
 * @param tilbagemeldinger days after a fagsystem has been told
 */
@ConfigurationProperties("snitflade.opbevaring")
record Opbevaringsfrister(
        @DefaultValue("true") boolean slet,
        @DefaultValue("02:00") LocalTime klokken,
        @DefaultValue("365") int beskeder,
        @DefaultValue("90") int kvitteringer,
        @DefaultValue("100") int underretninger,
        @DefaultValue("365") int uhentede,
        @DefaultValue("180") int tilbagemeldinger) {

    private static final int TRE_MAANEDER = 93;

    Opbevaringsfrister {
        if (Math.min(underretninger, uhentede) < TRE_MAANEDER) {
            throw new Startfejl("snitflade.opbevaring.underretninger og .uhentede må ikke være under " + TRE_MAANEDER
                    + " dage: så længe kan underretninger hentes.");
        }
        if (Math.min(beskeder, Math.min(kvitteringer, tilbagemeldinger)) < 1) {
            throw new Startfejl("Fristerne i snitflade.opbevaring skal være mindst en dag.");
        }
    }
}
