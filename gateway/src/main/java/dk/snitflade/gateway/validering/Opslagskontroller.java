package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.aftale.Aftale;
import dk.snitflade.gateway.aftale.Aftale.Ret;
import dk.snitflade.gateway.fordring.Afvisning;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** The two fetch services: who asks for what, and whether it exists (nymf.md 4). Who asks comes first. */
public final class Opslagskontroller {

    /** Our own notification numbers have more digits than any of the former service's (nymf.md 6.5). */
    private static final int FAERREST_CIFRE = 13;

    /** The services that fetch, by the names the catalogue uses. */
    public enum Tjeneste {
        /** MFKvitteringHent. */
        KH,
        /** MFUnderretSamlingHent. */
        USH
    }

    /**
     * A call that fetches.
     *
     * @param fordringshaver the one it asks for; null when it does not say
     * @param ukendtAktion it names an action id that was not found
     * @param ukendtFordring it names a claim id that was not found
     * @param underretningFra the notification number it starts from; null when it searches by date
     */
    public record Opslag(
            Tjeneste tjeneste,
            String afsender,
            Long fordringshaver,
            boolean ukendtAktion,
            boolean ukendtFordring,
            BigInteger underretningFra) {

        /** A call of which only the caller is to be judged. */
        public Opslag(Tjeneste tjeneste, String afsender, Long fordringshaver) {
            this(tjeneste, afsender, fordringshaver, false, false, null);
        }
    }

    record Opslagsgrundlag(Opslag opslag, Aftale aftale, boolean kendtAfsender) {}

    record Opslagskontrol(int nummer, Predicate<Opslagsgrundlag> brudt) {

        boolean gaelder(Tjeneste tjeneste) {
            return Afvisningskatalog.nummer(nummer).tjenester().contains(tjeneste.name());
        }
    }

    static final List<Opslagskontrol> ALLE = List.of(
            new Opslagskontrol(400, Opslagskontroller::fremmedAfsender),
            new Opslagskontrol(2, g -> g.opslag().fordringshaver() != null && g.aftale() == null),
            new Opslagskontrol(156, g -> g.aftale() != null && !g.aftale().har(Ret.SYSTEM_TIL_SYSTEM)),
            new Opslagskontrol(429, g -> g.opslag().ukendtAktion()),
            new Opslagskontrol(450, Opslagskontroller::gammeltNummer),
            new Opslagskontrol(463, g -> g.opslag().ukendtFordring()));

    private Opslagskontroller() {}

    /**
     * Why the call is refused, or what of it was not found.
     *
     * @param dag the Danish day of the call
     */
    public static List<Afvisning> kontroller(Opslag opslag, Regelvaerk regler, LocalDate dag) {
        Aftale aftale = opslag.fordringshaver() == null
                ? null
                : regler.aftaler().gaeldende(opslag.fordringshaver(), dag).orElse(null);
        Opslagsgrundlag grundlag =
                new Opslagsgrundlag(opslag, aftale, regler.aftaler().kender(opslag.afsender()));
        return ALLE.stream()
                .filter(kontrol ->
                        kontrol.gaelder(opslag.tjeneste()) && kontrol.brudt().test(grundlag))
                .map(kontrol -> Afvisningskatalog.afvisning(kontrol.nummer()))
                .toList();
    }

    private static boolean fremmedAfsender(Opslagsgrundlag g) {
        return !g.kendtAfsender()
                || g.aftale() != null
                        && !g.aftale().indberettere().contains(g.opslag().afsender());
    }

    private static boolean gammeltNummer(Opslagsgrundlag g) {
        return g.opslag().underretningFra() != null
                && g.opslag().underretningFra().toString().length() < FAERREST_CIFRE;
    }
}
