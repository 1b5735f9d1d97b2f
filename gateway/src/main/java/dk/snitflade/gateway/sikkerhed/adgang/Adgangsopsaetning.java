package dk.snitflade.gateway.sikkerhed.adgang;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may log in on the operations port.
 *
 * @param login {@code aaben} lets everyone do everything, which only the demo on loopback may
 * @param brugere the people and systems; with none, one of a name is made with a new password at each start
 */
@ConfigurationProperties("snitflade.drift")
public record Adgangsopsaetning(
        @DefaultValue("paakraevet") Login login,
        @DefaultValue List<Bruger> brugere) {

    /** Whether one must log in. */
    public enum Login {
        PAAKRAEVET,
        AABEN
    }

    /**
     * One who may log in.
     *
     * @param adgangskode encoded, as {@code {bcrypt}$2a$…}; never in clear
     */
    public record Bruger(String navn, String adgangskode, Rolle rolle) {}
}
