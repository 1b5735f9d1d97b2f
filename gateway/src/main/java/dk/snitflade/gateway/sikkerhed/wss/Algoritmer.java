package dk.snitflade.gateway.sikkerhed.wss;

import java.util.Map;
import org.apache.cxf.ws.security.SecurityConstants;
import org.apache.wss4j.dom.WSConstants;

/** The algorithms of {@code nymf-b2b-modern} (nymf.md 7.4): the policy only says "custom". */
public final class Algoritmer {

    /** As endpoint and client properties; no effect under another policy. */
    public static final Map<String, Object> MODERNE = Map.of(
            SecurityConstants.CUSTOM_ALG_SUITE_DIGEST_ALGORITHM, WSConstants.SHA256,
            SecurityConstants.CUSTOM_ALG_SUITE_ENCRYPTION_ALGORITHM, WSConstants.AES_256_GCM,
            SecurityConstants.CUSTOM_ALG_SUITE_ASYMMETRIC_SIGNATURE, WSConstants.RSA_SHA256,
            SecurityConstants.CUSTOM_ALG_SUITE_ASYMMETRIC_KEY_ENCRYPTION_ALGORITHM, WSConstants.KEYTRANSPORT_RSAOAEP);

    private Algoritmer() {}
}
