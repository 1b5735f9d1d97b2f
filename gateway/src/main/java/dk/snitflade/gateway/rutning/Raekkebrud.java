package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.gyldighed.Dato;
import dk.snitflade.gateway.gyldighed.Versioner;
import dk.snitflade.gateway.gyldighed.Versioner.Overlap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Two rows that speak of the same type on the same day. It is refused even when they agree: one row must be the reason
 * for a decision.
 *
 * @param type the type, or the area, both hold for
 */
public record Raekkebrud(Onboarding foerst, Onboarding sidst, String type) {

    private record Noegle(long fordringshaver, String emne) {}

    /** Every such pair among the rows, once each. */
    public static List<Raekkebrud> find(Collection<Onboarding> raekker, Omraader omraader) {
        Map<Noegle, List<Onboarding>> efterEmne = new HashMap<>();
        for (Onboarding raekke : raekker) {
            emner(raekke, omraader)
                    .forEach(emne -> efterEmne
                            .computeIfAbsent(new Noegle(raekke.fordringshaver(), emne), ny -> new ArrayList<>())
                            .add(raekke));
        }
        List<Raekkebrud> brud = new ArrayList<>();
        Set<Overlap<Onboarding>> sete = new HashSet<>();
        efterEmne.forEach((noegle, samme) -> new Versioner<>(samme)
                .overlap().stream()
                        .filter(sete::add)
                        .forEach(par -> brud.add(new Raekkebrud(par.foerst(), par.sidst(), noegle.emne()))));
        return brud;
    }

    /** An area also counts by its name, so that two rows about an area without types are seen too. */
    private static Set<String> emner(Onboarding raekke, Omraader omraader) {
        if (raekke.fordringstype() != null) {
            return Set.of(raekke.fordringstype());
        }
        Set<String> emner = new HashSet<>(omraader.typer(raekke.omraade()));
        emner.add(raekke.emne());
        return emner;
    }

    public boolean har(Onboarding raekke) {
        return foerst.equals(raekke) || sidst.equals(raekke);
    }

    /** Whether the rows say different things, and not only the same thing twice. */
    public boolean modsigelse() {
        return foerst.maal() != sidst.maal() || !Objects.equals(foerst.dmiKode(), sidst.dmiKode());
    }

    /**
     * What is wrong, with both rows named.
     *
     * @param foerste how to name the earlier row
     * @param sidste how to name the later row
     */
    public String tekst(String foerste, String sidste) {
        return Character.toUpperCase(foerste.charAt(0)) + foerste.substring(1) + " og " + sidste
                + " gælder begge for " + type + " den " + Dato.tekst(sidst.gyldigFra())
                + (modsigelse() ? " og modsiger hinanden." : ".");
    }
}
