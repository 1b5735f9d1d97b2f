package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.gyldighed.Dato;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The four steps of one municipality. Sources disagree on the order of the first three, so only the last one, opened
 * types, waits for the others.
 */
public final class Trinplan {

    private final long fordringshaver;
    private final Map<Trinart, Onboardingtrin> trin = new EnumMap<>(Trinart.class);

    public Trinplan(long fordringshaver, Collection<Onboardingtrin> kendte) {
        this.fordringshaver = fordringshaver;
        for (Trinart hver : Trinart.values()) {
            trin.put(hver, Onboardingtrin.intet(fordringshaver, hver));
        }
        kendte.forEach(kendt -> trin.put(kendt.trin(), kendt));
    }

    public long fordringshaver() {
        return fordringshaver;
    }

    public Onboardingtrin trin(Trinart hvilket) {
        return trin.get(hvilket);
    }

    /** All four, in their order. */
    public List<Onboardingtrin> alle() {
        return List.copyOf(trin.values());
    }

    /** The plan with one step changed. */
    public Trinplan med(Onboardingtrin aendret) {
        Map<Trinart, Onboardingtrin> nye = new EnumMap<>(trin);
        nye.put(aendret.trin(), aendret);
        return new Trinplan(fordringshaver, nye.values());
    }

    /** Tells the reader what cannot be true of the plan. */
    public void kontroller(Feltlaeser laeser, Collection<Onboarding> raekker) {
        Onboardingtrin aabnet = trin(Trinart.TYPER_AABNET);
        if (aabnet.tilstand() != Trintilstand.UDFOERT) {
            return;
        }
        for (Onboardingtrin foer : alle().subList(0, Trinart.TYPER_AABNET.ordinal())) {
            if (!foer.udfoert(aabnet.udfoert())) {
                laeser.fejl(
                        "tilstand",
                        "\"" + Trinart.TYPER_AABNET.navn() + "\" kan ikke være udført " + Dato.tekst(aabnet.udfoert())
                                + ", når \"" + foer.trin().navn() + "\" ikke var det.");
            }
        }
        if (raekker.stream().noneMatch(raekke -> raekke.maal() == Maal.PSRM && raekke.gaelder(aabnet.udfoert()))) {
            laeser.fejl(
                    "tilstand",
                    "\"" + Trinart.TYPER_AABNET.navn() + "\" kan ikke være udført " + Dato.tekst(aabnet.udfoert())
                            + ", når ingen række åbner PSRM den dag.");
        }
    }

    /** Rows that open PSRM although a step before is not done by then; a plan entered ahead has such rows for a while. */
    public List<String> advarsler(Collection<Onboarding> raekker) {
        List<String> advarsler = new ArrayList<>();
        for (Onboarding raekke : raekker) {
            List<String> mangler = alle().subList(0, Trinart.TYPER_AABNET.ordinal()).stream()
                    .filter(foer -> !foer.udfoert(raekke.gyldigFra()))
                    .map(foer -> "\"" + foer.trin().navn() + "\"")
                    .toList();
            if (raekke.maal() == Maal.PSRM && !mangler.isEmpty()) {
                advarsler.add(stort(raekke.betegnelse()) + " åbner, uden at " + String.join(", ", mangler)
                        + " er udført inden.");
            }
        }
        return advarsler;
    }

    private static String stort(String tekst) {
        return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }
}
