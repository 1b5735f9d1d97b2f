package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.gyldighed.Versioner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The onboarding register as values. Areas are resolved to types beforehand, so that a look-up asks at most two maps
 * however many rows there are.
 */
public final class Onboardinger {

    record Noegle(long fordringshaver, String fordringstype) {}

    private static final Versioner<Onboarding> INGEN = new Versioner<>(List.of());

    private final Map<Noegle, Versioner<Onboarding>> efterType;
    private final Map<Noegle, Versioner<Onboarding>> efterOmraade;

    /** Rows about types only; a row about an area opens nothing. */
    public Onboardinger(Collection<Onboarding> raekker) {
        this(raekker, Omraader.INGEN);
    }

    public Onboardinger(Collection<Onboarding> raekker, Omraader omraader) {
        this(versioner(typeraekker(raekker)), versioner(omraaderaekker(raekker, omraader)));
    }

    Onboardinger(Map<Noegle, Versioner<Onboarding>> efterType, Map<Noegle, Versioner<Onboarding>> efterOmraade) {
        this.efterType = efterType;
        this.efterOmraade = efterOmraade;
    }

    /**
     * The row that decides for the type on the day, if any. Where both speak, which the register refuses, the row about
     * the type goes before the row about its area.
     */
    public Optional<Onboarding> raekke(long fordringshaver, String fordringstype, LocalDate dag) {
        Noegle noegle = new Noegle(fordringshaver, fordringstype);
        return efterType
                .getOrDefault(noegle, INGEN)
                .paa(dag)
                .or(() -> efterOmraade.getOrDefault(noegle, INGEN).paa(dag));
    }

    /** The row about the type that begins next after the day, if any. */
    public Optional<Onboarding> naeste(long fordringshaver, String fordringstype, LocalDate dag) {
        Noegle noegle = new Noegle(fordringshaver, fordringstype);
        return Stream.of(efterType, efterOmraade)
                .flatMap(raekker -> raekker.getOrDefault(noegle, INGEN).naeste(dag).stream())
                .min(Comparator.comparing(Onboarding::gyldigFra));
    }

    /** The row that opens PSRM for the type on the day, if any. */
    public Optional<Onboarding> aaben(long fordringshaver, String fordringstype, LocalDate dag) {
        return raekke(fordringshaver, fordringstype, dag).filter(raekke -> raekke.maal() == Maal.PSRM);
    }

    private static Map<Noegle, List<Onboarding>> typeraekker(Collection<Onboarding> raekker) {
        Map<Noegle, List<Onboarding>> fundne = new HashMap<>();
        for (Onboarding raekke : raekker) {
            if (raekke.fordringstype() != null) {
                tilfoej(fundne, raekke, raekke.fordringstype());
            }
        }
        return fundne;
    }

    private static Map<Noegle, List<Onboarding>> omraaderaekker(Collection<Onboarding> raekker, Omraader omraader) {
        Map<Noegle, List<Onboarding>> fundne = new HashMap<>();
        for (Onboarding raekke : raekker) {
            if (raekke.omraade() != null) {
                omraader.typer(raekke.omraade()).forEach(type -> tilfoej(fundne, raekke, type));
            }
        }
        return fundne;
    }

    private static void tilfoej(Map<Noegle, List<Onboarding>> fundne, Onboarding raekke, String type) {
        fundne.computeIfAbsent(new Noegle(raekke.fordringshaver(), type), ny -> new ArrayList<>())
                .add(raekke);
    }

    static Map<Noegle, Versioner<Onboarding>> versioner(Map<Noegle, List<Onboarding>> raekker) {
        Map<Noegle, Versioner<Onboarding>> linjer = new HashMap<>(raekker.size() * 2);
        raekker.forEach((noegle, liste) -> linjer.put(noegle, new Versioner<>(liste)));
        return linjer;
    }
}
