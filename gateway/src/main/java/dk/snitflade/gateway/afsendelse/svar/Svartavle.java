package dk.snitflade.gateway.afsendelse.svar;

import static dk.snitflade.gateway.afsendelse.svar.Betydning.AFVIST;
import static dk.snitflade.gateway.afsendelse.svar.Betydning.FEJL;
import static dk.snitflade.gateway.afsendelse.svar.Betydning.FINDES;
import static dk.snitflade.gateway.afsendelse.svar.Betydning.LAES_SVARET;
import static dk.snitflade.gateway.afsendelse.svar.Betydning.PROEV_IGEN;
import static dk.snitflade.gateway.afsendelse.svar.Betydning.SENERE;
import static dk.snitflade.gateway.afsendelse.svar.Betydning.UKENDT;
import static dk.snitflade.gateway.afsendelse.svar.Svarart.FAULT_KODE;
import static dk.snitflade.gateway.afsendelse.svar.Svarart.FAULT_TEKST;
import static dk.snitflade.gateway.afsendelse.svar.Svarart.HTTP;
import static dk.snitflade.gateway.afsendelse.svar.Svarart.HTTP_MED_RETRY_AFTER;
import static dk.snitflade.gateway.afsendelse.svar.Svarart.HTTP_UDEN_SVAR;
import static dk.snitflade.gateway.afsendelse.svar.Svarart.IKKE_AFSENDT;
import static dk.snitflade.gateway.afsendelse.svar.Svarart.NUMMER;
import static dk.snitflade.gateway.afsendelse.svar.Svarart.UDEN_SVAR;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Maal;
import java.time.Duration;
import java.util.List;

/**
 * The one table that decides which answer means what, per back end, HTTP status, SOAP fault and business number. The first
 * row that fits holds. What is in no row is uncertain, and never a rejection or a plain retry (models.md 6).
 */
public final class Svartavle {

    private static final Duration MINUT = Duration.ofMinutes(1);
    private static final String TAVS_PROXY = "En proxy kan have sendt beskeden videre, eller gøre det senere";

    /** Every row, in the order they are tried. */
    public static final List<Svarregel> REGLER = List.of(
            regel(IKKE_AFSENDT, "afvist", SENERE, "Ingen forbindelse til modtageren", "architecture.md 6"),
            regel(IKKE_AFSENDT, "ukendt adresse", SENERE, "Modtagerens adresse kendes ikke", "architecture.md 6"),
            regel(IKKE_AFSENDT, "certifikat", SENERE, "Modtagerens certifikat eller vores blev afvist", "nymf.md 7.5"),
            regel(
                    IKKE_AFSENDT,
                    "kan ikke sikres",
                    SENERE,
                    "Beskeden kan ikke underskrives eller krypteres: se vores nøgle og modtagerens certifikat",
                    "nymf.md 7.4"),
            regel(UDEN_SVAR, "timeout", UKENDT, "Forbindelsen gav intet svar: ventetiden udløb", "architecture.md 6"),
            regel(
                    UDEN_SVAR,
                    "brudt",
                    UKENDT,
                    "Forbindelsen gav intet svar: forbindelsen blev brudt",
                    "architecture.md 6"),
            regel(
                    UDEN_SVAR,
                    "usikret",
                    UKENDT,
                    "Svaret er ikke underskrevet og krypteret som aftalt, og kan ikke tros",
                    "nymf.md 7.4"),
            regel(
                    UDEN_SVAR,
                    "usikret fejl",
                    UKENDT,
                    "Modtageren svarede med en usikret fejl, som kan komme fra andre: se profil, certifikater og ur",
                    "nymf.md 7.4-7.5"),
            regel(
                    UDEN_SVAR,
                    "brudt segl",
                    UKENDT,
                    "Svarets underskrift eller kryptering passer ikke, og det kan ikke tros",
                    "nymf.md 7.4"),
            regel(HTTP_MED_RETRY_AFTER, "503", SENERE, "HTTP 503: modtageren beder os vente", "RFC 9110 15.6.4"),
            regel(HTTP_MED_RETRY_AFTER, "429", SENERE, "HTTP 429: modtageren beder os vente", "RFC 6585 4"),
            regel(HTTP, "200", LAES_SVARET, "", "nymf.md 6.6"),
            regel(HTTP, "500", LAES_SVARET, "", "nymf.md 6.6: en SOAP-fejl kommer som HTTP 500"),
            regel(HTTP, "400", LAES_SVARET, "", "SOAP 1.2: en Sender-fejl kan komme som HTTP 400"),
            regel(HTTP, "429", SENERE, "HTTP 429: for mange kald", "RFC 6585 4"),
            regel(HTTP, "502", UKENDT, "HTTP 502: " + TAVS_PROXY, "RFC 9110 15.6.3"),
            regel(HTTP, "503", UKENDT, "HTTP 503 uden Retry-After: " + TAVS_PROXY, "RFC 9110 15.6.4"),
            regel(HTTP, "504", UKENDT, "HTTP 504: " + TAVS_PROXY, "RFC 9110 15.6.5"),
            regel(
                    HTTP,
                    "408",
                    UKENDT,
                    "HTTP 408: modtageren fik ikke hele beskeden, eller en proxy siger det",
                    "RFC 9110"),
            rolig(HTTP, "401", "HTTP 401: adgangen er forkert"),
            rolig(HTTP, "403", "HTTP 403: adgangen er forkert"),
            rolig(HTTP, "404", "HTTP 404: adressen er forkert"),
            rolig(HTTP, "405", "HTTP 405: adressen er forkert"),
            rolig(HTTP, "3xx", "HTTP 3xx: adressen er flyttet"),
            regel(HTTP, "413", FEJL, "HTTP 413: beskeden er for stor for modtageren", "RFC 9110 15.5.14"),
            regel(HTTP, "415", FEJL, "HTTP 415: modtageren tager ikke imod SOAP her", "RFC 9110 15.5.16"),
            regel(HTTP, "*", UKENDT, "En HTTP-status, ingen har aftalt", "models.md 6"),
            new Svarregel(
                    Maal.PSRM,
                    HTTP_UDEN_SVAR,
                    "400",
                    FEJL,
                    Duration.ZERO,
                    "PSRM kender ikke aktionen (HTTP 400 uden SOAP-svar)",
                    "nymf.md 6.6"),
            regel(HTTP_UDEN_SVAR, "*", UKENDT, "Et svar uden det, der ventes", "architecture.md 6"),
            regel(FAULT_TEKST, "NyMF is down", UKENDT, "NyMF er nede; hvad der nåede frem, må spørges", "nymf.md 7.5"),
            regel(
                    FAULT_TEKST,
                    "could not extract ResultSet",
                    UKENDT,
                    "Et id er brugt før: den kan være der",
                    "nymf.md 7.5"),
            rolig(FAULT_TEKST, "A security error was encountered", "Sikkerhedsfejl: se certifikater og ur"),
            rolig(FAULT_TEKST, "These policy alternatives can not be satisfied", "Sikkerhedsprofilen er forkert"),
            rolig(FAULT_TEKST, "FID is not supported", "Systemadgangen mangler i DCS"),
            rolig(FAULT_TEKST, "GetEntityInformation", "Systemadgangen mangler i DCS"),
            regel(
                    FAULT_TEKST,
                    "Certificate systemID does not match",
                    FEJL,
                    "Certifikatet hører til et andet system end beskeden",
                    "nymf.md 7.5"),
            regel(FAULT_KODE, "Client", FEJL, "Modtageren kan ikke læse beskeden (SOAP-fejl Client)", "SOAP 1.1 4.4.1"),
            regel(FAULT_KODE, "Sender", FEJL, "Modtageren kan ikke læse beskeden (SOAP-fejl Sender)", "SOAP 1.2 5.4.6"),
            regel(FAULT_KODE, "*", UKENDT, "SOAP-fejl hos modtageren", "nymf.md 6.1: også et brugt id svares sådan"),
            regel(NUMMER, "600", FINDES, "Modtageren har aktionen i forvejen", "nymf.md 6.1"),
            regel(NUMMER, "900", PROEV_IGEN, "Modtageren melder teknisk fejl (900)", "nymf.md 6.2: prøv igen først"),
            regel(NUMMER, "*", AFVIST, "Afvist", "nymf.md 6.6"));

    private Svartavle() {}

    /** The row for a part of an answer; every part has one. */
    public static Svarregel regel(Maal maal, Svarart art, String svar) {
        return REGLER.stream()
                .filter(regel -> regel.gaelder(maal, art, svar))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Svartavlen mangler " + art + " " + svar));
    }

    /** The row for an HTTP status; what the other side says about when comes before what it says about how. */
    public static Svarregel http(Maal maal, int status, boolean retryAfter) {
        String svar = Integer.toString(status);
        return REGLER.stream()
                .filter(regel -> retryAfter && regel.gaelder(maal, HTTP_MED_RETRY_AFTER, svar))
                .findFirst()
                .orElseGet(() -> regel(maal, HTTP, svar));
    }

    /** The row for a SOAP fault: its text before its code, since the real texts are told by name. */
    public static Svarregel fault(Maal maal, String kode, String tekst) {
        return REGLER.stream()
                .filter(regel -> regel.gaelder(maal, FAULT_TEKST, tekst))
                .findFirst()
                .orElseGet(() -> regel(maal, FAULT_KODE, kode));
    }

    /**
     * The row for the reasons of a business answer: an id it has outweighs all, and a technical failure counts only when
     * nothing else is said, since a rule that is broken will be broken again.
     */
    public static Svarregel numre(List<Afvisning> afvisninger) {
        List<Svarregel> regler = afvisninger.stream()
                .map(afvisning -> regel(null, NUMMER, nummer(afvisning)))
                .toList();
        return regler.stream()
                .filter(regel -> regel.betydning() == FINDES)
                .findFirst()
                .or(() -> regler.stream()
                        .filter(regel -> regel.betydning() == AFVIST)
                        .findFirst())
                .or(() -> regler.stream().findFirst())
                .orElseGet(() -> regel(null, NUMMER, ""));
    }

    /** SYSTEM_FEJL has been seen as a text (nymf.md 6.2). */
    private static String nummer(Afvisning afvisning) {
        return afvisning.tekst().contains("SYSTEM_FEJL") ? "900" : Integer.toString(afvisning.nummer());
    }

    private static Svarregel regel(Svarart art, String svar, Betydning betydning, String forklaring, String kilde) {
        return new Svarregel(null, art, svar, betydning, Duration.ZERO, forklaring, kilde);
    }

    /** Refused before it was read, by something a person must put right: try calmly until then. */
    private static Svarregel rolig(Svarart art, String svar, String forklaring) {
        return new Svarregel(null, art, svar, SENERE, MINUT, forklaring, art == HTTP ? "RFC 9110" : "nymf.md 7.5");
    }
}
