package dk.snitflade.gateway.fordringstype.indlaesning;

import dk.snitflade.gateway.fordringstype.udtryk.Kategori;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The codes types and sections point at, checked when every type has been read. */
final class Henvisninger {

    private record Henvisning(Blok fra, String noegle, String kode, Kategori ventet) {}

    private final List<Henvisning> alle = new ArrayList<>();

    /**
     * Notes codes that must be types of the catalogue.
     *
     * @param ventet what they must be; null for either
     * @return the codes
     */
    List<String> til(Blok fra, String noegle, List<String> koder, Kategori ventet) {
        koder.forEach(kode -> alle.add(new Henvisning(fra, noegle, kode, ventet)));
        return koder;
    }

    /** Notes an error for every code that is no type, or is one of the wrong kind. */
    void kontroller(Map<String, Kategori> typer) {
        for (Henvisning henvisning : alle) {
            Kategori fundet = typer.get(henvisning.kode());
            if (fundet == null) {
                henvisning
                        .fra()
                        .fejl(
                                henvisning.noegle(),
                                henvisning.noegle() + " peger på " + henvisning.kode()
                                        + ", som ikke er en fordringstype i kataloget");
            } else if (henvisning.ventet() != null && fundet != henvisning.ventet()) {
                henvisning
                        .fra()
                        .fejl(
                                henvisning.noegle(),
                                henvisning.noegle() + " peger på " + henvisning.kode() + ", som er "
                                        + (fundet == Kategori.HF ? "en hovedfordring" : "en relateret fordring"));
            }
        }
    }
}
