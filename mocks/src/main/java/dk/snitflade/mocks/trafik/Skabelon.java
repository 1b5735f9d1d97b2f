package dk.snitflade.mocks.trafik;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.snitflade.mocks.soap.SoapVersion;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An example message, cut once where something changes from call to call. Filling it is copying bytes. */
public final class Skabelon {

    private final List<byte[]> dele = new ArrayList<>();
    private final List<Hul> huller = new ArrayList<>();
    private final int laengde;

    /**
     * Where something is filled in.
     *
     * @param element local name of the element
     * @param oprindelig its text in the example, with the number of its action where the example's action is repeated
     */
    private record Hul(String element, String oprindelig) {}

    private Skabelon(String tekst) {
        Matcher hul = Udskrift.HUL.matcher(tekst);
        int fra = 0;
        int bytes = 0;
        while (hul.find()) {
            dele.add(tekst.substring(fra, hul.start()).getBytes(UTF_8));
            huller.add(new Hul(hul.group(1), hul.group(2)));
            fra = hul.end();
        }
        dele.add(tekst.substring(fra).getBytes(UTF_8));
        for (byte[] del : dele) {
            bytes += del.length;
        }
        laengde = bytes;
    }

    /**
     * Cuts an example.
     *
     * @param eksempel path below the contracts' folder of examples
     * @param faste element names and the text each has in every message
     * @param skiftende names of the elements whose text changes from call to call
     * @param aktioner how many actions a message holds, each a copy of the example's first; 0 for those of the example
     */
    public static Skabelon af(
            String eksempel, SoapVersion version, Map<String, String> faste, Pattern skiftende, int aktioner) {
        String indhold = Udskrift.af(Eksempel.bytes(eksempel), faste, skiftende, aktioner);
        String kuvert = "<soap:Envelope xmlns:soap=\"%s\"><soap:Body>%s</soap:Body></soap:Envelope>";
        return new Skabelon(kuvert.formatted(version.navnerum(), indhold));
    }

    /** A message; the function gets the element's name and its text in the example, once for every pair. */
    public byte[] udfyld(BinaryOperator<String> ny) {
        Map<Hul, byte[]> vaerdier = new HashMap<>(2 * huller.size());
        var besked = new ByteArrayOutputStream(laengde + 40 * huller.size());
        for (int i = 0; i < huller.size(); i++) {
            besked.writeBytes(dele.get(i));
            besked.writeBytes(vaerdier.computeIfAbsent(
                    huller.get(i),
                    hul -> ny.apply(hul.element(), hul.oprindelig()).getBytes(UTF_8)));
        }
        besked.writeBytes(dele.get(huller.size()));
        return besked.toByteArray();
    }
}
