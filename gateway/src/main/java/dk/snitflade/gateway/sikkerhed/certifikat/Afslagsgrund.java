package dk.snitflade.gateway.sikkerhed.certifikat;

import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;

/** Why a certificate was refused, in words an operator can act on. */
final class Afslagsgrund {

    private Afslagsgrund() {}

    static String af(Throwable fejl) {
        for (Throwable led = fejl; led != null; led = led.getCause()) {
            if (led instanceof CertificateExpiredException) {
                return "udløbet";
            } else if (led instanceof CertificateNotYetValidException) {
                return "endnu ikke gyldigt";
            } else if (led instanceof CertPathValidatorException brud && kendt(brud) != null) {
                return kendt(brud);
            }
        }
        String tekst = String.valueOf(fejl.getMessage());
        if (tekst.contains("unable to find valid certification path")) {
            return "udstederen er ikke betroet";
        }
        return tekst.contains("subject alternative") || tekst.startsWith("No name matching")
                ? "navnet passer ikke til værten"
                : "kan ikke godkendes";
    }

    private static String kendt(CertPathValidatorException brud) {
        if (!(brud.getReason() instanceof BasicReason grund)) {
            return null;
        }
        return switch (grund) {
            case EXPIRED -> "udløbet";
            case NOT_YET_VALID -> "endnu ikke gyldigt";
            case REVOKED -> "tilbagekaldt";
            case UNDETERMINED_REVOCATION_STATUS -> "spærrelisten mangler eller er forældet";
            case INVALID_SIGNATURE -> "underskriften er forkert";
            case ALGORITHM_CONSTRAINED -> "algoritmen er for svag";
            default -> null;
        };
    }
}
