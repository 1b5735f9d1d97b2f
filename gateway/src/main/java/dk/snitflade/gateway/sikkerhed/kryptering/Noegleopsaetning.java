package dk.snitflade.gateway.sikkerhed.kryptering;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys of what is stored: in a file, or each in a setting of its own (from the environment), never both. Each is 32
 * bytes in base64.
 *
 * @param fil properties file with {@code aktiv}, {@code kryptering.1} … and {@code opslag}, outside the data folder; null
 *     when the settings below are used
 * @param aktiv number of the key that new values are encrypted with
 * @param kryptering the keys by number; an old one stays as long as values are encrypted with it
 * @param opslag key of the hashes people are found by; it cannot be changed once data are stored
 */
@ConfigurationProperties("snitflade.noegler")
public record Noegleopsaetning(
        Path fil,
        Integer aktiv,
        @DefaultValue Map<Integer, String> kryptering,
        @DefaultValue("") String opslag) {

    boolean tom() {
        return fil == null && indstillingerTomme();
    }

    boolean indstillingerTomme() {
        return aktiv == null && kryptering.isEmpty() && opslag.isBlank();
    }

    /** Never the keys. */
    @Override
    public String toString() {
        return "Noegleopsaetning[aktiv=" + aktiv + ", kryptering=" + kryptering.keySet() + "]";
    }
}
