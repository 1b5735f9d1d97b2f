package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.gyldighed.Dato;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Makes a step of what somebody has typed, or tells everything that is wrong with it. */
public final class Trinform {

    private Trinform() {}

    /** The step's next version; null, with the faults told to the reader, when a field is wrong. */
    public static Onboardingtrin laes(Onboardingtrin nu, Trinforslag forslag, LocalDate iDag, Feltlaeser laeser) {
        int foer = laeser.fejl().size();
        Trintilstand laest = tilstand(forslag.tilstand(), laeser);
        LocalDate plan = laeser.valgfriDag("planlagt", forslag.planlagt());
        LocalDate gjort = laeser.valgfriDag("udfoert", forslag.udfoert());
        if (laest == Trintilstand.PLANLAGT && Feltlaeser.valgfri(forslag.planlagt()) == null) {
            laeser.fejl("planlagt", "Skal udfyldes, når trinnet er planlagt.");
        }
        if (laest == Trintilstand.UDFOERT && Feltlaeser.valgfri(forslag.udfoert()) == null) {
            laeser.fejl("udfoert", "Skal udfyldes, når trinnet er udført.");
        } else if (laest != null && laest != Trintilstand.UDFOERT && Feltlaeser.valgfri(forslag.udfoert()) != null) {
            laeser.fejl("udfoert", "Skal være tom, når trinnet ikke er udført.");
        } else if (gjort != null && gjort.isAfter(iDag)) {
            laeser.fejl("udfoert", Dato.tekst(gjort) + " er ikke kommet endnu. Brug planlagt.");
        }
        return laeser.fejl().size() > foer
                ? null
                : new Onboardingtrin(nu.fordringshaver(), nu.trin(), laest, plan, gjort, nu.udgave() + 1);
    }

    private static Trintilstand tilstand(String tekst, Feltlaeser laeser) {
        String laest = Feltlaeser.valgfri(tekst);
        for (Trintilstand tilstand : Trintilstand.values()) {
            if (tilstand.name().equals(laest)) {
                return tilstand;
            }
        }
        laeser.fejl(
                "tilstand",
                Feltlaeser.citat(tekst) + " er ikke en tilstand. Brug "
                        + Arrays.stream(Trintilstand.values()).map(Enum::name).collect(Collectors.joining(", ")) + ".");
        return null;
    }
}
