package dk.snitflade.gateway.fordringstype.indlaesning;

import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.fordringstype.Filtervariant;
import dk.snitflade.gateway.fordringstype.Fordringstype;
import dk.snitflade.gateway.fordringstype.Fordringstype.AndenType;
import dk.snitflade.gateway.fordringstype.Fordringstype.Evidens;
import dk.snitflade.gateway.fordringstype.Fordringstype.Ret;
import dk.snitflade.gateway.fordringstype.udtryk.Kategori;
import dk.snitflade.gateway.fordringstype.udtryk.Kodefelt;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one claim type. */
final class Typelaeser {

    private static final Map<String, Kategori> KATEGORIER = Map.of("HF", Kategori.HF, "RELATED", Kategori.RELATERET);
    private static final Map<String, Skyldner.Art> SKYLDNERE =
            Arrays.stream(Skyldner.Art.values()).collect(Collectors.toMap(Enum::name, art -> art));
    private static final Set<String> NIVEAUER = Set.of("confirmed", "partly", "inferred", "unknown");
    private static final Set<String> NOEGLER = Set.of(
            "code",
            "code_status",
            "local_code",
            "name",
            "creditor_group",
            "area",
            "fagsystemer",
            "kind",
            "art",
            "legal_basis",
            "wage_withholding",
            "bortfald",
            "debtor_ids",
            "description",
            "related",
            "related_to",
            "dmi_codes_replaced",
            "dmi_codes_candidates",
            "valid_from",
            "valid_to",
            "source",
            "evidence",
            "unconfirmed",
            "not_for",
            "notes",
            "filter",
            "variants");

    private final Filterlaeser filtre;
    private final Beskrivelseslaeser beskrivelser;
    private final Planomraader planomraader;
    private final Pladsholderlaeser pladsholdere;
    private final Henvisninger henvisninger;

    Typelaeser(
            Filterlaeser filtre,
            Beskrivelseslaeser beskrivelser,
            Planomraader planomraader,
            Pladsholderlaeser pladsholdere,
            Henvisninger henvisninger) {
        this.filtre = filtre;
        this.beskrivelser = beskrivelser;
        this.planomraader = planomraader;
        this.pladsholdere = pladsholdere;
        this.henvisninger = henvisninger;
    }

    /** The code as it stands in the file, in NFC. */
    static String kode(Blok blok) {
        return Fordringskode.nfc(blok.tekst("code"));
    }

    static Kategori kategori(Blok blok) {
        return blok.valg("kind", KATEGORIER, Kategori.HF);
    }

    Fordringstype laes(Blok blok) {
        blok.kun(NOEGLER);
        String kode = kode(blok);
        Pladsholderlaeser.Kode valgt = pladsholdere.laes(blok, kode);
        List<String> arter = arter(blok);
        String omraade = blok.tekst("area");
        LocalDate fra = blok.valgfriDato("valid_from");
        LocalDate til = blok.valgfriDato("valid_to");
        if (fra != null && til != null && til.isBefore(fra)) {
            blok.fejl("valid_to", "valid_to " + til + " ligger før valid_from " + fra);
        }
        return new Fordringstype(
                valgt.kode(),
                valgt.pladsholder(),
                blok.tekst("name"),
                blok.tekst("creditor_group"),
                omraade,
                planomraader.af(kode, omraade),
                blok.ord("fagsystemer"),
                kategori(blok),
                arter,
                new Ret(
                        blok.valgfriTekst("legal_basis"),
                        blok.valgfriJaNej("wage_withholding"),
                        blok.valgfriJaNej("bortfald")),
                skyldnere(blok),
                beskrivelser.laes(blok),
                henvisninger.til(blok, "related", Fordringskode.liste(blok, "related"), Kategori.RELATERET),
                henvisninger.til(blok, "related_to", Fordringskode.liste(blok, "related_to"), Kategori.HF),
                Fordringskode.liste(blok, "dmi_codes_replaced"),
                fra,
                til,
                evidens(blok),
                blok.ord("notes"),
                andre(blok),
                filtre.laes(blok, arter),
                varianter(blok));
    }

    private static List<String> arter(Blok blok) {
        List<String> arter = blok.ord("art");
        if (arter.isEmpty()) {
            blok.fejl("art", "art mangler");
        }
        List<String> kendte =
                arter.stream().filter(Kodefelt.ART.koder()::contains).toList();
        arter.stream().filter(art -> !kendte.contains(art)).forEach(art -> blok.fejl("art", "ukendt art " + art));
        return kendte.isEmpty() ? List.of("INDR") : kendte;
    }

    private static List<Skyldner.Art> skyldnere(Blok blok) {
        List<String> ord = blok.ord("debtor_ids");
        ord.stream()
                .filter(art -> !SKYLDNERE.containsKey(art))
                .forEach(art -> blok.fejl("debtor_ids", "ukendt skyldnerart " + art));
        return ord.stream().filter(SKYLDNERE::containsKey).map(SKYLDNERE::get).toList();
    }

    private static Evidens evidens(Blok blok) {
        String niveau = blok.tekst("evidence");
        if (!NIVEAUER.contains(niveau)) {
            blok.fejl("evidence", "ukendt evidens " + niveau);
        }
        return new Evidens(blok.tekst("source"), niveau, blok.ord("unconfirmed"));
    }

    private List<AndenType> andre(Blok blok) {
        return blok.blokke("not_for", "use").stream()
                .map(anden -> {
                    String brug = anden.kun(Set.of("what", "use")).valgfriTekst("use");
                    List<String> koder = brug == null ? List.of() : List.of(Fordringskode.nfc(brug));
                    henvisninger.til(anden, "use", koder, null);
                    return new AndenType(anden.tekst("what"), koder.isEmpty() ? null : koder.get(0));
                })
                .toList();
    }

    private List<Filtervariant> varianter(Blok blok) {
        return blok.blokke("variants", "").stream()
                .map(variant -> {
                    List<String> arter = arter(variant.kun(Set.of("creditors", "art", "filter")));
                    Set<String> fordringshavere = Set.copyOf(variant.ord("creditors"));
                    return new Filtervariant(fordringshavere, arter, filtre.laes(variant, arter));
                })
                .toList();
    }
}
