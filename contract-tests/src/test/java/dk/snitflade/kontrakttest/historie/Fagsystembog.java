package dk.snitflade.kontrakttest.historie;

import dk.snitflade.kontrakttest.hus.Mockstyring.Tilbagemelding;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fagsystem's own book: what it registered, what it took off itself, and what it has been told since. */
final class Fagsystembog {

    private final Map<String, BigDecimal> registreret = new HashMap<>();

    Fagsystembog(Forloeb forloeb) {
        forloeb.alle("Delfordring")
                .forEach(del -> registreret.put(
                        Forloeb.tekst(del, "DelfordringIdentifikation"),
                        new BigDecimal(Forloeb.tekst(del, "DelfordringBeloeb"))));
    }

    /** It has taken the amount off itself. */
    void nedreguleret(String delfordring, String beloeb) {
        registreret.computeIfPresent(delfordring, (id, rest) -> rest.subtract(new BigDecimal(beloeb)));
    }

    /** What is left of each part-claim after everything it was told; repeats do not count. */
    Map<String, BigDecimal> saldi(List<Tilbagemelding> meldinger) {
        Map<String, BigDecimal> saldi = new HashMap<>(registreret);
        for (Tilbagemelding melding : meldinger) {
            Map<String, String> felter = melding.felter();
            String beloeb = felter.getOrDefault("DaekningBeloeb", felter.get("AfskrivningBeloeb"));
            if (!melding.gentaget() && beloeb != null) {
                boolean tilbage = "true".equals(felter.get("TilbagefoertMarkering"));
                BigDecimal ned = tilbage ? new BigDecimal(beloeb).negate() : new BigDecimal(beloeb);
                saldi.computeIfPresent(felter.get("DelfordringIdentifikation"), (id, rest) -> rest.subtract(ned));
            }
        }
        return saldi;
    }
}
