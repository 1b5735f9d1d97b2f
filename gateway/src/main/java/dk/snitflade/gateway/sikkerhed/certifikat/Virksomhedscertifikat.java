package dk.snitflade.gateway.sikkerhed.certifikat;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/**
 * A certificate as its owner's card: which company, and how to name it in a log. Reads the subjects of both generations of
 * OCES (nymf.md 7.3); an employee's certificate is nobody's here, since no system may present it.
 */
public record Virksomhedscertifikat(X509Certificate certifikat) {

    private static final String SERIENUMMER = "SERIALNUMBER";
    private static final String ORGANISATION = "ORGID";
    private static final Map<String, String> NAVNE = Map.of("2.5.4.97", ORGANISATION, "2.5.4.5", SERIENUMMER);

    /** OCES2, organisation or function. */
    private static final Pattern OCES2 = Pattern.compile("CVR:([0-9]{8})-(?:UID|FID):.*");

    private static final Pattern OCES3 = Pattern.compile("NTRDK-([0-9]{8})");

    /** The serial number of an employee's certificate of either generation. */
    private static final Pattern MEDARBEJDER = Pattern.compile("CVR:[0-9]{8}-RID:.*|UI:DK-E:.*");

    /** The company's number; empty when the subject states none in a known form, or more than one. */
    public Optional<String> cvr() {
        List<String> serienumre = felt(SERIENUMMER);
        if (serienumre.stream().anyMatch(nummer -> MEDARBEJDER.matcher(nummer).matches())) {
            return Optional.empty();
        }
        List<String> fundne = Stream.concat(passer(OCES3, felt(ORGANISATION)), passer(OCES2, serienumre))
                .distinct()
                .toList();
        return fundne.size() == 1 ? Optional.of(fundne.get(0)) : Optional.empty();
    }

    private static Stream<String> passer(Pattern form, List<String> vaerdier) {
        return vaerdier.stream().map(form::matcher).filter(Matcher::matches).map(fundet -> fundet.group(1));
    }

    /** Read as a name, not as text: a company may have commas in its own. */
    private List<String> felt(String navn) {
        List<String> vaerdier = new ArrayList<>();
        try {
            LdapName emne = new LdapName(certifikat.getSubjectX500Principal().getName(X500Principal.RFC2253, NAVNE));
            for (Rdn led : emne.getRdns()) {
                Attribute felt = led.toAttributes().get(navn);
                if (felt != null) {
                    Collections.list(felt.getAll()).forEach(vaerdi -> vaerdier.add(String.valueOf(vaerdi)));
                }
            }
        } catch (InvalidNameException e) {
            return List.of();
        } catch (NamingException e) {
            throw new IllegalStateException("A name in memory cannot fail to be read", e);
        }
        return vaerdier;
    }

    /** The last moment it counts. */
    public Instant udloeber() {
        return certifikat.getNotAfter().toInstant();
    }

    /** Subject, issuer, serial number and expiry on one line, without line feeds of the certificate's own. */
    public String beskrivelse() {
        return ("emne=[" + certifikat.getSubjectX500Principal().getName() + "] udsteder=["
                        + certifikat.getIssuerX500Principal().getName() + "] serienummer="
                        + certifikat.getSerialNumber().toString(16) + " udløber=" + udloeber())
                .replaceAll("\\p{Cntrl}", "?");
    }
}
