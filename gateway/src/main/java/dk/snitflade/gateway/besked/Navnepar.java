package dk.snitflade.gateway.besked;

import dk.snitflade.wsdl.Dialekt;
import dk.snitflade.wsdl.Navnerum;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.namespace.QName;

/** The names of the two NyMF dialects, from the contract's own table (nymf.md 3.5): the one place a name is translated. */
final class Navnepar {

    /** Prefixes of the OIO namespaces, as the official guide writes them (nymf.md 2.2). */
    static final Map<String, String> PRAEFIKSER = Map.of(
            Navnerum.OIO_WS, "urn",
            Navnerum.OIO_BASIC, "urn1",
            Navnerum.OIO_CONTEXT, "ns",
            Navnerum.OIO_COMPANY, "ns1");

    private static final Map<String, String> NAVNERUM = Map.of(
            "OIO_WS", Navnerum.OIO_WS,
            "OIO_BASIC", Navnerum.OIO_BASIC,
            "OIO_CONTEXT", Navnerum.OIO_CONTEXT,
            "OIO_COMPANY", Navnerum.OIO_COMPANY);

    private static final Map<String, QName> TIL_OIO = new HashMap<>();
    private static final Map<String, String> MED_PRAEFIKS = new HashMap<>();
    private static final Map<String, String> TIL_SKAT = new HashMap<>();

    static {
        try (BufferedReader linjer =
                new BufferedReader(new InputStreamReader(Dialekt.navnepar().openStream(), StandardCharsets.UTF_8))) {
            linjer.lines()
                    .skip(1)
                    .map(linje -> linje.split(";", -1))
                    .filter(felter -> !felter[1].isEmpty())
                    .forEach(felter -> {
                        String navnerum = NAVNERUM.get(felter[2]);
                        TIL_OIO.put(felter[0], new QName(navnerum, felter[1], PRAEFIKSER.get(navnerum)));
                        MED_PRAEFIKS.put(felter[0], PRAEFIKSER.get(navnerum) + ":" + felter[1]);
                        TIL_SKAT.put(felter[1], felter[0]);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Navnepar() {}

    /** The OIO name with its prefix; null for a name the OIO dialect lacks. */
    static QName oio(String skat) {
        return TIL_OIO.get(skat);
    }

    /** The OIO name with its prefix in front; null for a name the OIO dialect lacks. */
    static String oioMedPraefiks(String skat) {
        return MED_PRAEFIKS.get(skat);
    }

    /** The SKAT name; the name itself when it is not in the table. */
    static String skat(String oio) {
        return TIL_SKAT.getOrDefault(oio, oio);
    }
}
