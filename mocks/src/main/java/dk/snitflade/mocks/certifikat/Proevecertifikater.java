package dk.snitflade.mocks.certifikat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x509.GeneralName;

/** The whole set: who is who in tests, named after what is right or wrong with each. */
public final class Proevecertifikater {

    /** CVR of the debtor system, which is also its system id in the demo's agreements. */
    public static final String DEBITORSYSTEM = "99000017";

    /** CVR of a debtor system without agreements. */
    public static final String FREMMED_SYSTEM = "99000025";

    /** CVR PSRM's certificate states. */
    public static final String PSRM = "99000033";

    private static final GeneralName[] DENNE_MASKINE = {
        new GeneralName(GeneralName.dNSName, "localhost"), new GeneralName(GeneralName.iPAddress, "127.0.0.1")
    };

    private final Udsteder oces3;
    private final Udsteder oces2;
    private final Map<String, Identitet> alle = new LinkedHashMap<>();

    private Proevecertifikater(Udsteder oces3, Udsteder oces2) {
        this.oces3 = oces3;
        this.oces2 = oces2;
    }

    /** Makes new keys for all; about three seconds. */
    public static Proevecertifikater lav(Instant nu) {
        var saet = new Proevecertifikater(
                Udsteder.ny("Snitflade Prøve OCES3 CA", Udsteder.PSS, nu),
                Udsteder.ny("Snitflade Prøve OCES2 CA", Udsteder.PKCS1, nu));
        saet.servere();
        saet.klienter();
        saet.fejlbehaeftede(nu);
        return saet;
    }

    private void servere() {
        tag(oces3.udsted("gateway", Emne.oces3("99000041", "Snitflade"), DENNE_MASKINE));
        tag(oces3.udsted("gateway-fornyet", Emne.oces3("99000041", "Snitflade"), DENNE_MASKINE));
        tag(oces3.udsted("psrm", Emne.oces3(PSRM, "PSRM"), DENNE_MASKINE));
        tag(oces3.udsted("dmi", Emne.oces3("99000058", "DMI"), DENNE_MASKINE));
        tag(oces3.udsted(
                "server-anden-vaert",
                Emne.oces3(PSRM, "PSRM"),
                new GeneralName(GeneralName.dNSName, "andetsteds.example.dk")));
    }

    private void klienter() {
        tag(oces3.udsted("debitorsystem", Emne.oces3(DEBITORSYSTEM, "Debitorsystemet")));
        tag(oces2.udsted("debitorsystem-oces2", Emne.oces2(DEBITORSYSTEM, "Debitorsystemet")));
        tag(oces3.udsted("fremmed-system", Emne.oces3(FREMMED_SYSTEM, "Et andet system")));
        tag(oces3.udsted("havneby", Emne.funktion("29999981", "Havneby Kommune")));
        tag(oces3.udsted("skovby", Emne.funktion("29999982", "Skovby Kommune")));
    }

    private void fejlbehaeftede(Instant nu) {
        var emne = Emne.oces3(DEBITORSYSTEM, "Debitorsystemet");
        tag(oces3.udsted("udloebet", emne, Gyldighed.forbi(nu)));
        tag(oces3.udsted("endnu-ikke-gyldigt", emne, Gyldighed.senere(nu)));
        tag(oces3.udsted("udloeber-snart", emne, Gyldighed.omkring(nu, Duration.ofDays(10))));
        tag(oces3.udsted("tilbagekaldt", emne));
        tag(oces3.udsted("uden-cvr", Emne.udenCvr("Debitorsystemet")));
        tag(Udsteder.ny("Fremmed CA", Udsteder.PKCS1, nu).udsted("fremmed-ca", emne));
    }

    private void tag(Identitet identitet) {
        alle.put(identitet.navn(), identitet);
    }

    /** @throws IllegalArgumentException when there is none of the name */
    public Identitet af(String navn) {
        if (!alle.containsKey(navn)) {
            throw new IllegalArgumentException("Der er intet certifikat ved navn " + navn + ": " + alle.keySet());
        }
        return alle.get(navn);
    }

    /** The two CAs that count. */
    public KeyStore tillid() {
        try {
            KeyStore lager = KeyStore.getInstance("PKCS12");
            lager.load(null, null);
            lager.setCertificateEntry("oces3", oces3.certifikat());
            lager.setCertificateEntry("oces2", oces2.certifikat());
            return lager;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Tilliden kan ikke lægges i et lager", e);
        }
    }

    /** Writes every key, {@code tillid.p12} and {@code tillid.pem} with the CAs, and {@code spaerreliste.pem}. */
    public void skriv(Path mappe) {
        try {
            Files.createDirectories(mappe);
            alle.values().forEach(identitet -> identitet.skriv(mappe));
            Identitet.pem(mappe.resolve("tillid.pem"), oces3.certifikat(), oces2.certifikat());
            Identitet.pem(
                    mappe.resolve("spaerreliste.pem"),
                    oces3.spaerreliste(List.of(af("tilbagekaldt").certifikat())),
                    oces2.spaerreliste(List.<X509Certificate>of()));
            try (OutputStream ud = Files.newOutputStream(mappe.resolve("tillid.p12"))) {
                tillid().store(ud, Identitet.ADGANGSKODE.toCharArray());
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tilliden kan ikke skrives", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line per certificate: file name and subject. */
    public String oversigt() {
        StringBuilder linjer = new StringBuilder();
        alle.values()
                .forEach(identitet -> linjer.append("  %-20s %s%n"
                        .formatted(identitet.navn(), identitet.certifikat().getSubjectX500Principal())));
        return linjer.toString();
    }
}
