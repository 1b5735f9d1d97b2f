package dk.snitflade.gateway.sikkerhed.wss;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages of ours are signed and encrypted, per counterpart; left out, TLS alone protects them.
 *
 * @param psrm as PSRM is called directly
 * @param dmi as ex-MF is called directly
 * @param nymf as NyMF is called; the real one takes nymf-b2b-legacy (nymf.md 7.4)
 */
@ConfigurationProperties("snitflade.sikkerhed.wss.ud")
record Udsikringer(
        @DefaultValue Aftale psrm,
        @DefaultValue Aftale dmi,
        @DefaultValue Aftale nymf) {

    /**
     * @param profil the profile
     * @param certifikat file of the counterpart's certificate (PEM or DER); two while it is being renewed
     */
    record Aftale(@DefaultValue("ingen") Wssprofil profil, Path certifikat) {}
}
