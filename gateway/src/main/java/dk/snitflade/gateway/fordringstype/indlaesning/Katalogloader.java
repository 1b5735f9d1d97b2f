package dk.snitflade.gateway.fordringstype.indlaesning;

import dk.snitflade.gateway.fordringstype.Katalog;
import dk.snitflade.gateway.fordringstype.Kataloger;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Loads every version of the claim-type catalogue. A version is a file named after the first day of receipt it is used
 * ({@code 2025-11-25.yaml}): the name is seen in a listing, and no two versions can claim the same day.
 */
public final class Katalogloader {

    private static final String MAPPE = "/fordringstyper/";
    private static final String ENDELSE = ".yaml";

    private final Map<String, String> koder;
    private final List<Linjefejl> fejl = new ArrayList<>();

    private Katalogloader(Map<String, String> koder) {
        this.koder = koder;
    }

    /**
     * The versions the gateway brings along.
     *
     * @param koder configuration key ({@code fordringstype.kode.p_afgift}) to the real code of a placeholder type
     * @throws Katalogfejl with every error of every file
     */
    public static Kataloger medfoelgende(Map<String, String> koder) {
        return new Katalogloader(koder).laes(tekster());
    }

    /**
     * The versions the gateway brings along together with those in a folder. A file named like one of the gateway's own
     * takes its place.
     *
     * @param koder as above
     * @throws Katalogfejl with every error of every file, also a file or folder that cannot be read
     */
    public static Kataloger medMappe(Path mappe, Map<String, String> koder) {
        Katalogloader loader = new Katalogloader(koder);
        Map<String, String> tekster = tekster();
        tekster.putAll(loader.tekster(mappe));
        return loader.laes(tekster);
    }

    /**
     * One version from text handed in.
     *
     * @param fil the file's name, which says when the version begins
     * @throws Katalogfejl with every error of the text
     */
    public static Katalog laes(String fil, String tekst, Map<String, String> koder) {
        return new Katalogloader(koder).laes(Map.of(fil, tekst)).versioner().get(0);
    }

    private Kataloger laes(Map<String, String> tekster) {
        List<Katalog> versioner = new ArrayList<>();
        tekster.forEach((fil, tekst) -> version(fil, tekst, versioner));
        if (!fejl.isEmpty()) {
            throw new Katalogfejl(fejl);
        }
        return new Kataloger(versioner);
    }

    private void version(String fil, String tekst, List<Katalog> versioner) {
        Fejlliste egne = new Fejlliste(fil);
        try {
            LocalDate gyldigFra = LocalDate.parse(fil.replace(ENDELSE, ""));
            Node rod = new Yaml(new LoaderOptions()).compose(new StringReader(tekst));
            if (rod == null) {
                egne.fejl(1, "", "filen er tom");
            } else {
                versioner.add(new Kataloglaeser(Blok.af(rod, "", egne), gyldigFra, koder).laes());
            }
        } catch (DateTimeException e) {
            egne.fejl(1, "", "filens navn er ikke en dag som 2025-11-25.yaml");
        } catch (MarkedYAMLException e) {
            egne.fejl(e.getProblemMark().getLine() + 1, "", "filen er ikke YAML: " + e.getProblem());
        } catch (YAMLException e) {
            egne.fejl(1, "", "filen er ikke YAML: " + e.getMessage());
        }
        fejl.addAll(egne.alle());
    }

    /** A jar cannot be listed like a folder, so a text file names the versions in it. */
    private static Map<String, String> tekster() {
        Map<String, String> tekster = new TreeMap<>();
        ressource("versioner.txt")
                .lines()
                .filter(fil -> !fil.isBlank())
                .forEach(fil -> tekster.put(fil, ressource(fil)));
        return tekster;
    }

    private static String ressource(String fil) {
        try (InputStream indhold = Katalogloader.class.getResourceAsStream(MAPPE + fil)) {
            if (indhold == null) {
                throw new Katalogfejl(List.of(new Linjefejl(fil, 1, "filen findes ikke")));
            }
            return new String(indhold.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Katalogfejl(List.of(new Linjefejl(fil, 1, "filen kan ikke læses: " + e.getMessage())));
        }
    }

    private Map<String, String> tekster(Path mappe) {
        Map<String, String> tekster = new TreeMap<>();
        try (DirectoryStream<Path> filer = Files.newDirectoryStream(mappe, "*" + ENDELSE)) {
            filer.forEach(fil -> tekst(fil, tekster));
        } catch (IOException e) {
            fejl.add(new Linjefejl(mappe.toString(), 1, "mappen kan ikke læses: " + e.getMessage()));
        }
        return tekster;
    }

    private void tekst(Path fil, Map<String, String> tekster) {
        String navn = fil.getFileName().toString();
        try {
            tekster.put(navn, Files.readString(fil));
        } catch (IOException e) {
            fejl.add(new Linjefejl(navn, 1, "filen kan ikke læses som UTF-8: " + e.getMessage()));
        }
    }
}
