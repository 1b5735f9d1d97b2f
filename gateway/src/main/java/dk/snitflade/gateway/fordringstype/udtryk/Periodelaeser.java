package dk.snitflade.gateway.fordringstype.udtryk;

import dk.snitflade.gateway.fordringstype.udtryk.Ord.Slags;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads periods: alone in an expression, and as the chain of signed ones a rule's value is ({@code + P1M - P1D}). */
public final class Periodelaeser {

    private static final Pattern PERIODE = Pattern.compile("P(?:([0-9]{1,4})Y)?(?:([0-9]{1,4})M)?(?:([0-9]{1,4})D)?");

    private Periodelaeser() {}

    static Flytning laes(Ord periode, boolean frem) {
        Matcher dele = PERIODE.matcher(periode.tekst());
        if (!dele.matches() || periode.tekst().length() < 2) {
            throw new Udtryksfejl(
                    periode.sted(), periode.vist() + " er ikke en periode (PnYnMnD, mindst én del, højst fire cifre)");
        }
        return new Flytning(frem, antal(dele.group(1)), antal(dele.group(2)), antal(dele.group(3)));
    }

    /**
     * A chain of signed periods.
     *
     * @throws Udtryksfejl when the text is anything else
     */
    public static List<Flytning> kaede(String tekst) {
        Ordstroem ord = new Ordstroem(tekst);
        List<Flytning> flytninger = new ArrayList<>();
        do {
            Ord tegn = ord.tag();
            Ord periode = ord.tag();
            if (!tegn.er("+") && !tegn.er("-") || periode.slags() != Slags.PERIODE) {
                throw new Udtryksfejl(tegn.sted(), "\"" + tekst + "\" er ikke en datoforskydning som \"+ P3Y\"");
            }
            flytninger.add(laes(periode, tegn.er("+")));
        } while (ord.her().slags() != Slags.SLUT);
        return flytninger;
    }

    private static int antal(String cifre) {
        return cifre == null ? 0 : Integer.parseInt(cifre);
    }
}
