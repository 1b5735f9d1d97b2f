package dk.snitflade.gateway.fordringstype;

import dk.snitflade.gateway.fordringstype.indlaesning.Katalogloader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** The same, and each variant of a filter as a type of its own. */
    public static List<Fordringstype> afgoerendeMedVarianter() {
        return afgoerende().stream()
                .flatMap(type -> Stream.concat(
                        Stream.of(type), type.varianter().stream().map(variant -> medFilter(type, variant.filter()))))
                .toList();
    }

    /** The type with another filter, the same for every fordringshaver. */
    public static Fordringstype medFilter(Fordringstype t, Typefilter filter) {
        return new Fordringstype(
                t.kode(),
                t.pladsholder(),
                t.navn(),
                t.gruppe(),
                t.omraade(),
                t.planomraade(),
                t.fagsystemer(),
                t.kategori(),
                t.arter(),
                t.ret(),
                t.skyldnere(),
                t.beskrivelse(),
                t.relaterede(),
                t.hovedfordringer(),
                t.dmiKoder(),
                t.gyldigFra(),
                t.gyldigTil(),
                t.evidens(),
                t.noter(),
                t.ikkeFor(),
                filter,
                List.of());
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
