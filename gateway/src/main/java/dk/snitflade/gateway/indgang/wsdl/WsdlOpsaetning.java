package dk.snitflade.gateway.indgang.wsdl;

import dk.snitflade.gateway.journal.database.Startfejl;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the callers find the gateway.
 *
 * @param offentligAdresse scheme, host, port and a leading path if there is one, as {@code https://snitflade.example.dk};
 *     empty to use the Host header of each request, which suits a proxy that passes it on and does not take off TLS
 * @see Startfejl the gateway does not start with an address that is none
 */
@ConfigurationProperties("snitflade.indgang")
record WsdlOpsaetning(@DefaultValue("") String offentligAdresse) {

    WsdlOpsaetning {
        offentligAdresse = offentligAdresse.strip().replaceFirst("/+$", "");
        if (!offentligAdresse.isEmpty() && !erAdresse(offentligAdresse)) {
            throw new Startfejl("Adressen \"" + offentligAdresse
                    + "\" (snitflade.indgang.offentlig-adresse) skal være som https://snitflade.example.dk");
        }
    }

    private static boolean erAdresse(String tekst) {
        try {
            URI adresse = URI.create(tekst);
            return tekst.matches("https?://.*")
                    && adresse.getHost() != null
                    && adresse.getRawQuery() == null
                    && adresse.getRawFragment() == null
                    && adresse.getRawUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * The address of a service as the caller can reach it.
     *
     * @param spurgt the address the caller asked at, without query
     */
    String tjeneste(String spurgt, String sti) {
        return offentligAdresse.isEmpty() ? spurgt : offentligAdresse + sti;
    }
}
