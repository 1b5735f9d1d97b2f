package dk.snitflade.gateway.register;

import dk.snitflade.gateway.register.RegisterOpsaetning.FagsystemRaekke;
import dk.snitflade.gateway.register.RegisterOpsaetning.KlasseRaekke;
import dk.snitflade.gateway.register.RegisterOpsaetning.KommuneRaekke;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ØIR door's tables as values: municipalities, fagsystemer and the class table (oir.md 5.2). */
public final class Kommuner {

    /** A class of a Sortiment as the municipality has mapped it. */
    public sealed interface Klassevalg {

        record Type(String fordringstype) implements Klassevalg {}

        /** No row for the class on the day. */
        record Ukendt() implements Klassevalg {}

        /** The row names a placeholder, and no real code is configured for it. */
        record KodeMangler(String pladsholder) implements Klassevalg {}
    }

    private static final String ALLE = "*";

    private final Map<String, KommuneRaekke> kommuner;
    private final Map<String, List<KlasseRaekke>> klasser;
    private final Map<UUID, String> fagsystemer;
    private final List<Overgivelse> overgivelser;
    private final Map<String, String> koder;

    Kommuner(
            Collection<KommuneRaekke> kommuner,
            Collection<KlasseRaekke> klasser,
            Collection<FagsystemRaekke> fagsystemer,
            Collection<Overgivelse> overgivelser,
            Map<String, String> koder) {
        this.kommuner = kommuner.stream().collect(Collectors.toMap(KommuneRaekke::cvr, Function.identity()));
        this.klasser = klasser.stream().collect(Collectors.groupingBy(KlasseRaekke::noegle));
        this.fagsystemer =
                fagsystemer.stream().collect(Collectors.toMap(FagsystemRaekke::instans, FagsystemRaekke::navn));
        this.overgivelser = List.copyOf(overgivelser);
        this.koder = Map.copyOf(koder);
    }

    /** The fordringshaver id of a municipality, empty when it is not served here. */
    public Optional<Long> fordringshaver(String cvr) {
        return Optional.ofNullable(kommuner.get(cvr)).map(KommuneRaekke::fordringshaver);
    }

    /** The name people know a fagsystem by, its instance id when it is not in the register. */
    public String fagsystem(UUID instans) {
        return fagsystemer.getOrDefault(instans, instans.toString());
    }

    /** The fordringstype of a class; the municipality's own row before the common one. */
    public Klassevalg klasse(String cvr, String noegle, LocalDate dag) {
        List<KlasseRaekke> raekker = klasser.getOrDefault(noegle, List.of()).stream()
                .filter(raekke -> !dag.isBefore(raekke.gyldigFra())
                        && (raekke.gyldigTil() == null || !dag.isAfter(raekke.gyldigTil())))
                .toList();
        return raekker.stream()
                .filter(raekke -> raekke.kommune().equals(cvr))
                .findFirst()
                .or(() -> raekker.stream()
                        .filter(raekke -> raekke.kommune().equals(ALLE))
                        .findFirst())
                .map(raekke -> valg(raekke.fordringstype()))
                .orElseGet(Klassevalg.Ukendt::new);
    }

    /**
     * The fordringstype of the interest or fee on a claim of the class: the row of the class itself, else of the nearest
     * class above it, as {@code FBS.ERSTATNING.*#RENTE} or {@code FBS.*#RENTE}.
     *
     * @param delfordring RENTE or GEBYR
     */
    public Klassevalg delklasse(String cvr, String noegle, String delfordring, LocalDate dag) {
        Klassevalg egen = klasse(cvr, noegle + "#" + delfordring, dag);
        String gren = noegle;
        while (egen instanceof Klassevalg.Ukendt && gren.contains(".")) {
            gren = gren.substring(0, gren.lastIndexOf('.'));
            egen = klasse(cvr, gren + ".*#" + delfordring, dag);
        }
        return egen;
    }

    /** When the municipality sends claims of the class on. */
    public Overgivelse overgivelse(String cvr, String noegle, LocalDate dag) {
        return Klasseregel.vaelg(overgivelser, cvr, noegle, dag).orElse(Overgivelse.STRAKS);
    }

    private Klassevalg valg(String fordringstype) {
        if (!fordringstype.startsWith("XX")) {
            return new Klassevalg.Type(fordringstype);
        }
        String kode = koder.get(fordringstype);
        return kode == null || kode.isBlank() ? new Klassevalg.KodeMangler(fordringstype) : new Klassevalg.Type(kode);
    }
}
