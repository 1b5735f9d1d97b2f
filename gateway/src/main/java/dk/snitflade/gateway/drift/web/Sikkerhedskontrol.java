package dk.snitflade.gateway.drift.web;

import dk.snitflade.gateway.journal.database.Startfejl;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.env.PropertyResolver;

/** Sees to it that nothing is open by accident: outside the demo a gateway without its locks does not start. */
final class Sikkerhedskontrol {

    /** Where holder-of-key tokens' issuers would be named (oir.md 6). Silently ignored, it would be a lock that is not there. */
    private static final String SAML = "snitflade.sikkerhed.saml.udsteder";

    /** Where claims go. */
    private static final List<String> UD = List.of(
            "snitflade.backend.psrm",
            "snitflade.backend.psrm-hoering",
            "snitflade.backend.psrm-underretning",
            "snitflade.backend.dmi",
            "snitflade.backend.dmi-underretning",
            "snitflade.nymf.indberet",
            "snitflade.nymf.kvittering");

    private static final Set<String> HER = Set.of("localhost", "127.0.0.1", "[::1]");

    private Sikkerhedskontrol() {}

    /**
     * @param demo whether the profile demo is on
     * @throws Startfejl with everything that is missing, and the setting that mends it
     */
    static void kraev(PropertyResolver kilde, boolean demo, InetAddress adresse) {
        if (!tom(kilde, SAML)) {
            throw new Startfejl(
                    SAML + " er sat, men denne gateway er bygget uden SAML-biblioteket og kan ikke kontrollere"
                            + " tokens. Slet indstillingen: ØIR-døren kender kaldere på deres funktionscertifikat.");
        }
        boolean kunHer = adresse.isLoopbackAddress();
        if (demo && kunHer) {
            return;
        }
        if (demo) {
            throw new Startfejl(
                    "Profilen demo har ingen lås og må kun bruges på denne maskine. Slet snitflade.adresse ("
                            + adresse.getHostAddress() + "), eller start uden profilen demo.");
        }
        List<String> mangler = mangler(kilde, kunHer);
        if (!mangler.isEmpty()) {
            throw new Startfejl("Gatewayen starter ikke uden sikkerhed. Der mangler:\n  - "
                    + String.join("\n  - ", mangler)
                    + "\nVil du prøve den på denne maskine uden, så start med --spring.profiles.active=demo");
        }
    }

    private static List<String> mangler(PropertyResolver kilde, boolean kunHer) {
        List<String> mangler = new ArrayList<>();
        if (tom(kilde, "snitflade.sikkerhed.soap")) {
            mangler.add("nøgle og betroede udstedere til SOAP-porten: sæt snitflade.sikkerhed.soap til navnet på et"
                    + " bundt (spring.ssl.bundle.jks.<navn>.keystore.location og .truststore.location)");
        }
        if (tom(kilde, "snitflade.sikkerhed.psrm-cvr") && tom(kilde, "snitflade.sikkerhed.psrm-cvr[0]")) {
            mangler.add("hvem der må melde PSRM's statusser: sæt snitflade.sikkerhed.psrm-cvr til CVR-nummeret i PSRM's"
                    + " certifikat");
        }
        if (tom(kilde, "snitflade.noegler.fil") && tom(kilde, "snitflade.noegler.aktiv")) {
            mangler.add("nøgler til de personoplysninger, der gemmes: sæt snitflade.noegler.fil til en fil uden for"
                    + " datamappen (java -jar gateway.jar noegler > filen laver den), eller snitflade.noegler.aktiv,"
                    + " .kryptering.1 og .opslag");
        }
        if (!kunHer && tom(kilde, "snitflade.sikkerhed.drift")) {
            mangler.add("nøgle til driftsporten, som andre maskiner kan nå: sæt snitflade.sikkerhed.drift til navnet på"
                    + " et bundt, eller lad snitflade.adresse være 127.0.0.1");
        }
        if ("aaben"
                .equalsIgnoreCase(kilde.getProperty("snitflade.drift.login", "").strip())) {
            mangler.add("login på driftsporten: slet snitflade.drift.login=aaben, som kun gælder i demoen");
        }
        UD.stream()
                .filter(navn -> erAaben(kilde.getProperty(navn, "")))
                .forEach(navn -> mangler.add("TLS til " + kilde.getProperty(navn) + ", som er en anden maskine: sæt "
                        + navn + " til en https-adresse"));
        return mangler;
    }

    /** On this machine a proxy may put TLS on; beyond it persons' claims would be readable on the way. */
    private static boolean erAaben(String adresse) {
        try {
            URI uri = new URI(adresse);
            return "http".equalsIgnoreCase(uri.getScheme()) && !HER.contains(String.valueOf(uri.getHost()));
        } catch (URISyntaxException e) {
            // Said by whoever reads it as an address.
            return false;
        }
    }

    private static boolean tom(PropertyResolver kilde, String navn) {
        return kilde.getProperty(navn, "").isBlank();
    }
}
