package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordringstype.Fordringstype;
import dk.snitflade.gateway.fordringstype.Katalog;
import dk.snitflade.gateway.fordringstype.Kataloger;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the catalogue of claim types says that NyMF's own numbers ask about: main claim, interest or fee (201, 425, 461, 474),
 * and which related types a main claim takes (459). Only confirmed facts; the rest of the catalogue is the entry filter's.
 * Whether a type bears interest (443), is a provisional assessment (572) or demands a BFE number (575) the catalogue does
 * not know of any type.
 */
final class Katalogkendskab implements Typekendskab {

    private static final String BEKRAEFTET = "confirmed";

    private final Kataloger kataloger;
    private final Map<Katalog, Map<String, Typefakta>> fakta;

    Katalogkendskab(Kataloger kataloger) {
        this.kataloger = kataloger;
        this.fakta = kataloger.versioner().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        katalog -> katalog.typer().stream()
                                .collect(Collectors.toUnmodifiableMap(Fordringstype::kode, Katalogkendskab::fakta))));
    }

    @Override
    public Optional<Typefakta> om(String type, LocalDate dag) {
        Katalog katalog = kataloger.paa(dag);
        return katalog.type(type).map(kendt -> fakta.get(katalog).get(kendt.kode()));
    }

    private static Typefakta fakta(Fordringstype type) {
        return Typefakta.af(bekraeftet(type, "kind") ? kategori(type) : null, relaterede(type));
    }

    /** The kinds of related claims are told apart by what their official names say first, interest or fee. */
    private static Kategori kategori(Fordringstype type) {
        if (type.hovedfordring()) {
            return Kategori.HOVEDFORDRING;
        }
        String navn = type.navn().toLowerCase(Locale.ROOT);
        int rente = navn.indexOf("rente");
        int gebyr = navn.indexOf("gebyr");
        return rente >= 0 && (gebyr < 0 || rente < gebyr) ? Kategori.RENTE : Kategori.GEBYR;
    }

    /** Null when they are not known, which rules out none. */
    private static Set<String> relaterede(Fordringstype type) {
        boolean kendt = type.evidens().niveau().equals(BEKRAEFTET)
                && bekraeftet(type, "related")
                && !type.relaterede().isEmpty();
        return kendt ? Set.copyOf(type.relaterede()) : null;
    }

    private static boolean bekraeftet(Fordringstype type, String felt) {
        return !type.evidens().ubekraeftet().contains(felt);
    }
}
