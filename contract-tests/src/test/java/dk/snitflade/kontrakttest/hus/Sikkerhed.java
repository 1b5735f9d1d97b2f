package dk.snitflade.kontrakttest.hus;

import dk.snitflade.mocks.Mocks;
import dk.snitflade.mocks.MocksOpsaetning;
import dk.snitflade.mocks.Tls;
import dk.snitflade.mocks.certifikat.Identitet;
import dk.snitflade.mocks.certifikat.Proevecertifikater;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** The settings of a gateway with its locks on, and the test certificates they name. */
public final class Sikkerhed {

    /** The two ways messages are signed and encrypted (nymf.md 7.4). */
    public static final String MODERNE = "nymf-b2b-modern";

    public static final String OFFICIEL = "nymf-b2b-legacy";

    private final Path mappe;
    private final Proevecertifikater certifikater;

    private Sikkerhed(Path mappe, Proevecertifikater certifikater) {
        this.mappe = mappe;
        this.certifikater = certifikater;
    }

    /** New keys for all test identities; takes seconds. */
    public static Sikkerhed ny(String navn) {
        Path mappe = Gateway.resultater().resolve(navn + "-certifikater");
        Proevecertifikater certifikater =
                Proevecertifikater.lav(Clock.systemUTC().instant());
        certifikater.skriv(mappe);
        return new Sikkerhed(mappe, certifikater);
    }

    public Proevecertifikater certifikater() {
        return certifikater;
    }

    /**
     * Callers must present a certificate, and NyMF messages must be signed and encrypted.
     *
     * @param profil one of the constants, or {@code ingen} for TLS alone
     */
    public Map<String, String> doer(String profil) {
        Map<String, String> alle = bundt("gateway");
        alle.put("snitflade.sikkerhed.soap", "gateway");
        alle.put(
                "snitflade.sikkerhed.spaerreliste",
                mappe.resolve("spaerreliste.pem").toString());
        alle.put("snitflade.sikkerhed.psrm-cvr", Proevecertifikater.PSRM);
        alle.put("snitflade.sikkerhed.wss.nymf", profil);
        return alle;
    }

    /**
     * Calls to a counterpart are made with the identity's key.
     *
     * @param brug psrm, dmi, nymf or fagsystem
     */
    public Map<String, String> ud(String brug, String identitet) {
        Map<String, String> alle = bundt(identitet);
        alle.put("snitflade.sikkerhed." + brug, identitet);
        return alle;
    }

    /** As above, with messages signed, and encrypted for the counterpart, whose identity is given last. */
    public Map<String, String> ud(String brug, String identitet, String profil, String modpart) {
        Map<String, String> alle = ud(brug, identitet);
        alle.put("snitflade.sikkerhed.wss.ud." + brug + ".profil", profil);
        alle.put(
                "snitflade.sikkerhed.wss.ud." + brug + ".certifikat",
                mappe.resolve(modpart + ".pem").toString());
        return alle;
    }

    private Map<String, String> bundt(String identitet) {
        String bundt = "spring.ssl.bundle.jks." + identitet + ".";
        return new HashMap<>(Map.of(
                bundt + "keystore.location",
                "file:" + mappe.resolve(identitet + ".p12"),
                bundt + "keystore.password",
                Identitet.ADGANGSKODE,
                bundt + "keystore.type",
                "PKCS12",
                bundt + "truststore.location",
                "file:" + mappe.resolve("tillid.p12"),
                bundt + "truststore.password",
                Identitet.ADGANGSKODE,
                bundt + "truststore.type",
                "PKCS12"));
    }

    /** Back ends that also have a TLS port, where callers must present a certificate. */
    public Mocks bagsystemer() {
        return Mocks.start(MocksOpsaetning.standard(Clock.system(ZoneId.of("Europe/Copenhagen")))
                .medPort(0)
                .medJournal(0)
                .medTls(new Tls(0, mappe.resolve("psrm.p12"), mappe.resolve("tillid.p12"), Identitet.ADGANGSKODE)));
    }

    /** Where a back end's path is on the TLS port. */
    public static String adresse(Mocks bagsystemer, String sti) {
        return URI.create("https://127.0.0.1:" + bagsystemer.tlsport())
                .resolve(sti)
                .toString();
    }
}
