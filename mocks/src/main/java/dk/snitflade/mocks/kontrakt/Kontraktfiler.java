package dk.snitflade.mocks.kontrakt;

import dk.snitflade.wsdl.Kontrakt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import java.util.regex.Pattern;

/** The contract files as they are published: WSDL and XSD of the wsdl module, by path. */
public final class Kontraktfiler {

    /** Where the files are published; the same below it as in the wsdl module, so relative imports hold. */
    public static final String ROD = "/kontrakt/";

    /**
     * The WSDL of what the two back ends and the fagsystemer serve, not of what they call, and any XSD. Letters, digits and dashes with one ending, in folders: no dots to
     * climb with.
     */
    private static final Pattern FIL = Pattern.compile(
            "/kontrakt/((psrm/(Fordring|Hoering)ModtagService|exmf/[A-Za-z0-9-]+|backend/[A-Za-z]+"
                    + "|oir/(DaekningAfskrivning|DebitorkontoStatus)RegistreringAfsendService)\\.wsdl|([A-Za-z0-9-]+/)*[A-Za-z0-9-]+\\.xsd)");

    private Kontraktfiler() {}

    /**
     * The file, the address in a WSDL set to where it was fetched from; empty when there is no such file.
     *
     * @param sti path with {@link #ROD}
     * @param vaert scheme, host and port of the request
     */
    public static Optional<byte[]> hent(String sti, String vaert) {
        URL url = FIL.matcher(sti).matches() ? Kontrakt.class.getResource(sti) : null;
        if (url == null) {
            return Optional.empty();
        }
        try (InputStream fil = url.openStream()) {
            byte[] bytes = fil.readAllBytes();
            return Optional.of(sti.endsWith(".wsdl") ? Wsdladresse.saet(bytes, vaert) : bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Path of the contract's WSDL. */
    public static String wsdl(Kontrakt kontrakt) {
        // The contract knows its file as a URL, which on a jar holds the jar's own path first.
        String url = kontrakt.wsdl().toExternalForm();
        return url.substring(url.lastIndexOf(ROD));
    }
}
