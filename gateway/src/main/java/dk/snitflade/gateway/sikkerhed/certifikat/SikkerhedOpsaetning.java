package dk.snitflade.gateway.sikkerhed.certifikat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who the gateway is and whom it trusts. Keys and CAs are Spring's SSL bundles ({@code spring.ssl.bundle.jks.…} for
 * PKCS#12, {@code spring.ssl.bundle.pem.…}), which {@code reload-on-update} reads again when the files change.
 *
 * @param soap bundle of the SOAP port: our key, and the CAs whose certificates callers present; empty for plain HTTP,
 *     which only the demo may
 * @param drift bundle of the operations port; empty for plain HTTP, which only loopback may
 * @param psrm bundle for calls to PSRM: our key, and the CAs of its server; empty for Java's own trust and no key
 * @param dmi as psrm, for ex-MF
 * @param nymf as psrm, for a NyMF between us and a back end
 * @param fagsystem as psrm, for what fagsystemer are told
 * @param spaerreliste file of revocation lists, DER or PEM, of every CA trusted on the SOAP port; null to check none
 * @param psrmCvr CVR of the certificates that may tell us PSRM's news
 * @param fuldmagt whom a certificate's CVR may speak for beside itself: reporting systems' SE numbers and municipalities'
 *     CVR numbers
 * @param varselDage how many days before a certificate expires the warnings begin
 */
@ConfigurationProperties("snitflade.sikkerhed")
public record SikkerhedOpsaetning(
        @DefaultValue("") String soap,
        @DefaultValue("") String drift,
        @DefaultValue("") String psrm,
        @DefaultValue("") String dmi,
        @DefaultValue("") String nymf,
        @DefaultValue("") String fagsystem,
        Path spaerreliste,
        @DefaultValue List<String> psrmCvr,
        @DefaultValue Map<String, List<String>> fuldmagt,
        @DefaultValue("30") int varselDage) {

    /** Whether callers are known by their certificates. */
    public boolean kenderKaldere() {
        return !soap.isBlank();
    }
}
