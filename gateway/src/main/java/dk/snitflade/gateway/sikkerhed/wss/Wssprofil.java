package dk.snitflade.gateway.sikkerhed.wss;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The named ways to sign and encrypt a message; the policy of the profile is the list of algorithms allowed. */
public enum Wssprofil {

    /** Messages as they are; TLS alone protects them. */
    INGEN(null, null),

    /** RSA-SHA256, AES-256-GCM, RSA-OAEP. */
    NYMF_B2B_MODERN("nymf-b2b-modern", Suite.MODERNE),

    /** The official one: RSA-SHA1, 3DES-CBC, RSA-OAEP. */
    NYMF_B2B_LEGACY("nymf-b2b-legacy", Suite.OFFICIEL);

    private final String id;
    private final Suite suite;

    Wssprofil(String id, Suite suite) {
        this.id = id;
        this.suite = suite;
    }

    /** Whether messages are signed and encrypted at all. */
    public boolean sikrer() {
        return id != null;
    }

    /** The wsu:Id of the policy. */
    public String id() {
        return id;
    }

    /** The algorithms of it; null without. */
    Suite suite() {
        return suite;
    }

    /** The WS-Policy, as it also stands in the WSDL. */
    public String politik() {
        try (InputStream fil = Wssprofil.class.getResourceAsStream("/wss/" + id + ".xml")) {
            return new String(fil.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
