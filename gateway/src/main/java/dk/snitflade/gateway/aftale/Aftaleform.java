package dk.snitflade.gateway.aftale;

import dk.snitflade.gateway.aftale.Aftale.Ret;
import dk.snitflade.gateway.felt.Feltlaeser;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes an agreement of what somebody has typed, or tells everything that is wrong with it. */
public final class Aftaleform {

    private static final int LAENGSTE_NAVN = 100;
    private static final Pattern SE = Pattern.compile("[0-9]{8}");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Aftaleform() {}

    /** The agreement; null, with the faults told to the reader, when a field is wrong. */
    public static Aftale laes(Aftaleforslag forslag, Feltlaeser laeser) {
        int foer = laeser.fejl().size();
        Long fordringshaver = laeser.fordringshaver("fordringshaver", forslag.fordringshaver());
        String navn = laeser.tekst("navn", forslag.navn(), LAENGSTE_NAVN);
        LocalDate fra = laeser.dag("gyldigFra", forslag.gyldigFra());
        LocalDate til = laeser.valgfriDag("gyldigTil", forslag.gyldigTil());
        laeser.raekkefoelge(fra, "gyldigTil", til);
        Set<String> indberettere = liste(
                laeser, "indberettere", forslag.indberettere(), true, (felt, tekst) -> system(laeser, felt, tekst));
        Set<String> typer = liste(laeser, "typer", forslag.typer(), true, laeser::kode);
        Set<Ret> rettigheder =
                liste(laeser, "rettigheder", forslag.rettigheder(), false, (felt, tekst) -> ret(laeser, felt, tekst));
        return laeser.fejl().size() > foer
                ? null
                : new Aftale(fordringshaver, navn, fra, til, indberettere, typer, rettigheder);
    }

    private static <T> Set<T> liste(
            Feltlaeser laeser,
            String felt,
            List<String> vaerdier,
            boolean mindstEn,
            BiFunction<String, String, T> laes) {
        if (vaerdier == null || mindstEn && vaerdier.isEmpty()) {
            laeser.fejl(felt, mindstEn ? "Der skal stå mindst én." : "Listen skal være der, men må være tom.");
            return Set.of();
        }
        Set<T> laeste = new LinkedHashSet<>();
        for (int nr = 0; nr < vaerdier.size(); nr++) {
            laeste.add(laes.apply(felt + "[" + nr + "]", vaerdier.get(nr)));
        }
        laeste.removeIf(Objects::isNull);
        return laeste;
    }

    /** A reporting system is an SE number (NyMF) or the instance of an it-system (ØIR), as its calls name it. */
    private static String system(Feltlaeser laeser, String felt, String tekst) {
        String laest = Feltlaeser.valgfri(tekst);
        if (laest != null && SE.matcher(laest).matches() && !laest.equals("00000000")) {
            return laest;
        }
        if (laest != null && UUID.matcher(laest.toLowerCase(Locale.ROOT)).matches()) {
            return laest.toLowerCase(Locale.ROOT);
        }
        laeser.fejl(felt, Feltlaeser.citat(tekst) + " er hverken et SE-nummer på otte cifre eller et UUID.");
        return null;
    }

    private static Ret ret(Feltlaeser laeser, String felt, String tekst) {
        String laest = Feltlaeser.valgfri(tekst);
        return Arrays.stream(Ret.values())
                .filter(ret -> ret.name().equals(laest))
                .findFirst()
                .orElseGet(() -> {
                    laeser.fejl(felt, Feltlaeser.citat(tekst) + " er ikke en rettighed. Brug " + rettigheder() + ".");
                    return null;
                });
    }

    private static String rettigheder() {
        return Arrays.stream(Ret.values()).map(Ret::name).collect(Collectors.joining(", "));
    }
}
