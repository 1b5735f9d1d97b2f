package dk.snitflade.gateway.journal.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database the gateway uses ({@code architecture.md 4}).
 *
 * @param url JDBC address of an external PostgreSQL; empty means the embedded one
 * @param bruger user of the external server; not used by the embedded one
 * @param adgangskode password of that user; empty means none
 * @param pool connections in the main pool; 16 was the best measured, 64 was slower ({@code architecture.md 7})
 */
@ConfigurationProperties("snitflade.database")
public record DatabaseOpsaetning(
        @DefaultValue("") String url,
        @DefaultValue("") String bruger,
        @DefaultValue("") String adgangskode,
        @DefaultValue("16") int pool) {

    /**
     * @return true when no address is given, so that the gateway brings its own database
     */
    public boolean indlejret() {
        return url.isBlank();
    }

    /** Leaves the password out, since records of settings end up in logs. */
    @Override
    public String toString() {
        return "DatabaseOpsaetning[url=" + url + ", bruger=" + bruger + ", pool=" + pool + "]";
    }
}
