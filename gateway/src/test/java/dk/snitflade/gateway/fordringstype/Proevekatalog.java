package dk.snitflade.gateway.fordringstype;

import dk.snitflade.gateway.fordringstype.indlaesning.Katalogloader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The catalogue the gateway brings along, loaded once for all tests, and texts to load others from. */
public final class Proevekatalog {

    public static final Katalog KATALOG =
            Katalogloader.medfoelgende(Map.of()).versioner().get(0);

    private Proevekatalog() {}

    public static Fordringstype type(String kode) {
        return KATALOG.type(kode).orElseThrow();
    }

    /** The types whose filter decides. */
    public static List<Fordringstype> afgoerende() {
        return KATALOG.typer().stream()
                .filter(type -> type.filter().styrke().afgoerende())
                .toList();
    }

    /** A small catalogue with nothing wrong: one main claim and one related type. */
    public static String lille() {
        return ressource("/fordringstype/lille-katalog.yaml");
    }

    public static String ressource(String sti) {
        try (InputStream fil = Proevekatalog.class.getResourceAsStream(sti)) {
            return new String(fil.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
