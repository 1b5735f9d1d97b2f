package dk.snitflade.gateway.fordringstype;

import dk.snitflade.gateway.fordringstype.Regelforklaring.Vaern;
import dk.snitflade.gateway.fordringstype.udtryk.Fakta;
import dk.snitflade.gateway.fordringstype.udtryk.Haefterfakta;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The entry filter (psrm.md 4.1): judges a claim by the rules of its type. Total: it answers for every claim, and equal
 * claims get equal answers whatever was judged before.
 *
 * <p>A claim with several debtors is judged for each of them, because each has its own limitation date, judgment and
 * settlement, and PSRM takes a claim in whole or not at all: a rule broken for one debtor is broken, and the worst
 * outcome wins.
 */
public record Indgangsfilter(Filterindstillinger indstillinger) {

    public Indgangsfilter {
        Objects.requireNonNull(indstillinger);
    }

    /** The verdict with every broken rule, not the first only. */
    public Afgoerelse vurder(Fordringstype type, Filtersag sag) {
        Typefilter filter = type.filter(sag.fordringshaver());
        List<Fakta> fakta = sag.fakta();
        List<Brud> brud = null;
        for (Regel regel : filter.regler()) {
            int foerste = foersteBrud(regel, fakta);
            if (foerste >= 0) {
                brud = brud == null ? new ArrayList<>() : brud;
                brud.add(brud(regel, filter.styrke(), fakta, foerste));
            }
        }
        return brud == null ? Afgoerelse.Godkendt.UDEN_BRUD : afgoer(brud, filter.styrke());
    }

    /** Every rule of the type with its values and whether it held, for each debtor where it looks at one. */
    public List<Regelforklaring> forklar(Fordringstype type, Filtersag sag) {
        Typefilter filter = type.filter(sag.fordringshaver());
        List<Fakta> fakta = sag.fakta();
        return filter.regler().stream()
                .flatMap(regel -> regel.prHaefter() && harHaeftere(fakta)
                        ? IntStream.range(0, fakta.size())
                                .mapToObj(nr -> forklar(regel, filter.styrke(), fakta.get(nr), nr + 1))
                        : Stream.of(forklar(regel, filter.styrke(), fakta.get(0), 0)))
                .toList();
    }

    private Regelforklaring forklar(Regel regel, Styrke styrke, Fakta fakta, int haeftelse) {
        List<Vaerdi> vaerdier = Vaerdi.af(
                fakta,
                regel.vaern() == null ? List.of(regel.betingelse()) : List.of(regel.betingelse(), regel.vaern()));
        boolean opfyldt = regel.betingelse().opfyldt(fakta);
        return new Regelforklaring(regel, styrke, haeftelse, vaern(regel, fakta), opfyldt, vaerdier);
    }

    private Vaern vaern(Regel regel, Fakta fakta) {
        if (regel.vaern() == null) {
            return Vaern.INGEN;
        } else if (regel.vaernUdledt() && !indstillinger.udledteVaern()) {
            return Vaern.SLAAET_FRA;
        }
        return regel.vaern().opfyldt(fakta) ? Vaern.GAELDER : Vaern.FRITAGER;
    }

    private boolean brudt(Regel regel, Fakta fakta) {
        return !regel.betingelse().opfyldt(fakta) && vaern(regel, fakta) != Vaern.FRITAGER;
    }

    /** Position of the first debtor the rule is broken for; -1 when it holds. */
    private int foersteBrud(Regel regel, List<Fakta> fakta) {
        int antal = regel.prHaefter() ? fakta.size() : 1;
        for (int nr = 0; nr < antal; nr++) {
            if (brudt(regel, fakta.get(nr))) {
                return nr;
            }
        }
        return -1;
    }

    private Brud brud(Regel regel, Styrke styrke, List<Fakta> fakta, int foerste) {
        List<Integer> haeftelser = regel.prHaefter() && harHaeftere(fakta)
                ? IntStream.range(foerste, fakta.size())
                        .filter(nr -> brudt(regel, fakta.get(nr)))
                        .mapToObj(nr -> nr + 1)
                        .toList()
                : List.of();
        Fakta paa = fakta.get(foerste);
        return new Brud(
                regel,
                styrke,
                haeftelser,
                regel.betingelse().mangler(paa),
                Vaerdi.af(paa, List.of(regel.betingelse())));
    }

    private static boolean harHaeftere(List<Fakta> fakta) {
        return fakta.get(0).haefter() != Haefterfakta.INGEN;
    }

    private static Afgoerelse afgoer(List<Brud> brud, Styrke styrke) {
        if (!styrke.afgoerende()) {
            return new Afgoerelse.Godkendt(brud);
        }
        List<Brud> vigende = brud.stream().filter(et -> viger(et, brud)).toList();
        List<Brud> grunde = Stream.of(Udfald.values())
                .flatMap(udfald -> brud.stream().filter(et -> et.udfald() == udfald && !viger(et, brud)))
                .toList();
        return grunde.get(0).udfald() == Udfald.AFVIST
                ? new Afgoerelse.Afvist(grunde, vigende)
                : new Afgoerelse.Hoering(grunde, vigende);
    }

    /** Whether another broken rule takes its place; the catalogue sees to it that two never yield to each other. */
    private static boolean viger(Brud brud, List<Brud> alle) {
        String anden = brud.regel().vigerFor();
        return anden != null && alle.stream().anyMatch(et -> et.regel().noegle().equals(anden));
    }
}
