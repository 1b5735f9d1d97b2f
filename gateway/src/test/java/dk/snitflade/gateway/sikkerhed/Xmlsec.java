package dk.snitflade.gateway.sikkerhed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.snitflade.gateway.sikkerhed.wss.Wssprofil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs and encrypts with the command {@code xmlsec1}, which shares no line with ours (libxml2, OpenSSL). Here it is only told
 * which parts: the templates are the skeleton of nymf.md 8.9.
 */
final class Xmlsec {

    private static final Pattern NOEGLE = Pattern.compile("(?s)<xenc:EncryptedKey.*?</xenc:EncryptedKey>");

    private final Path mappe;
    private final Wssprofil profil;

    Xmlsec(Path mappe, Wssprofil profil) {
        this.mappe = mappe;
        this.profil = profil;
    }

    /** Whether the machine has the command. */
    static boolean findes() {
        try {
            return new ProcessBuilder("xmlsec1", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The whole message, from the debtor system to the gateway. */
    String besked(String indhold) throws IOException, GeneralSecurityException {
        byte[] token =
                Sikkerhedsdata.CERTIFIKATER.af("debitorsystem").certifikat().getEncoded();
        Instant nu = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Path underskrevet = koer(
                "underskrevet.xml",
                skabelon("kuvert.xml")
                        .replace("@TOKEN@", Base64.getEncoder().encodeToString(token))
                        .replace("@NU@", nu.toString())
                        .replace("@UDLOEB@", nu.plusSeconds(300).toString())
                        .replace("@INDHOLD@", indhold),
                List.of(
                        "sign",
                        "--privkey-pem",
                        fil("debitorsystem.noegle.pem") + "," + fil("debitorsystem.pem"),
                        "--id-attr:Id",
                        "http://schemas.xmlsoap.org/soap/envelope/:Body",
                        "--id-attr:Id",
                        "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd:Timestamp"));
        Path krypteret = koer(
                "krypteret.xml",
                skabelon("krypteret.xml"),
                List.of(
                        "encrypt",
                        "--pubkey-cert-pem",
                        fil("gateway.pem"),
                        "--session-key",
                        profil == Wssprofil.NYMF_B2B_LEGACY ? "des-192" : "aes-256",
                        "--xml-data",
                        underskrevet.toString(),
                        "--node-name",
                        "http://schemas.xmlsoap.org/soap/envelope/:Body"));
        return noeglenTilHovedet(Files.readString(krypteret));
    }

    /** xmlsec1 leaves the content key with the content; WS-Security wants it in its header, pointing. No secret is touched. */
    private static String noeglenTilHovedet(String besked) throws GeneralSecurityException {
        Matcher fundet = NOEGLE.matcher(besked);
        if (!fundet.find()) {
            throw new IllegalStateException("Der er ingen nøgle i " + besked);
        }
        byte[] fingeraftryk = MessageDigest.getInstance("SHA-1")
                .digest(Sikkerhedsdata.CERTIFIKATER.af("gateway").certifikat().getEncoded());
        String noegle =
                fundet.group().replace("@FINGERAFTRYK@", Base64.getEncoder().encodeToString(fingeraftryk));
        return fundet.replaceFirst("").replace("<!--noegle-->", noegle);
    }

    private String skabelon(String navn) throws IOException {
        boolean officiel = profil == Wssprofil.NYMF_B2B_LEGACY;
        try (var fil = Xmlsec.class.getResourceAsStream("/xmlsec/" + navn)) {
            return new String(fil.readAllBytes(), UTF_8)
                    .replace(
                            "@SIGNATUR@",
                            officiel
                                    ? "http://www.w3.org/2000/09/xmldsig#rsa-sha1"
                                    : "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256")
                    .replace(
                            "@RESUME@",
                            officiel
                                    ? "http://www.w3.org/2000/09/xmldsig#sha1"
                                    : "http://www.w3.org/2001/04/xmlenc#sha256")
                    .replace(
                            "@KRYPTERING@",
                            officiel
                                    ? "http://www.w3.org/2001/04/xmlenc#tripledes-cbc"
                                    : "http://www.w3.org/2009/xmlenc11#aes256-gcm");
        }
    }

    private static String fil(String navn) {
        return Sikkerhedsdata.ROD.resolve(navn).toString();
    }

    private Path koer(String ud, String skabelon, List<String> ord) throws IOException {
        Path ind = Files.writeString(mappe.resolve("skabelon-" + ud), skabelon);
        Path svar = mappe.resolve(ud);
        Path log = mappe.resolve(ud + ".log");
        List<String> kommando = new ArrayList<>(List.of("xmlsec1"));
        kommando.addAll(ord);
        kommando.addAll(List.of("--output", svar.toString(), ind.toString()));
        Process proces = new ProcessBuilder(kommando)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!proces.waitFor(1, TimeUnit.MINUTES) || proces.exitValue() != 0) {
                throw new IllegalStateException("xmlsec1 siger: " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return svar;
    }
}
