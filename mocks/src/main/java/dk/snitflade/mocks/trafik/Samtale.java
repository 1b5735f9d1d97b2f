package dk.snitflade.mocks.trafik;

import dk.snitflade.mocks.trafik.Afsender.Resultat;
import dk.snitflade.mocks.trafik.Trafikart.Art;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** Makes calls and remembers what came of them: the claims later calls need, and what the back ends must get. */
final class Samtale {

    private static final Map<Art, String> KODER =
            new EnumMap<>(Map.of(Art.OPRET, "OPRETFORDRING", Art.RET, "NEDSKRIV", Art.TILBAGEKALD, "TILBAGEKALD"));

    private final Afsender afsender;
    private final Numre numre;
    private final Optaelling optaelling;
    private final Regnskab regnskab;
    private final Map<String, Pulje> puljer = new ConcurrentHashMap<>();

    Samtale(Afsender afsender, Numre numre, Optaelling optaelling, Regnskab regnskab) {
        this.afsender = afsender;
        this.numre = numre;
        this.optaelling = optaelling;
        this.regnskab = regnskab;
    }

    /**
     * One call; nothing when it needs a claim and there is none yet.
     *
     * @param tur when the call was due, on the clock of {@link System#nanoTime()}
     */
    void foer(Trafikart trafik, long tur, Random tilfaelde) throws InterruptedException {
        Pulje pulje = puljer.computeIfAbsent(trafik.pulje(), ny -> new Pulje());
        Krav krav = trafik.art() == Art.OPRET ? null : pulje.tag(tilfaelde).orElse(null);
        if (krav == null && trafik.art() != Art.OPRET) {
            return;
        }
        var udfyldning = new Udfyldning(numre, trafik.art(), krav);
        byte[] besked = trafik.skabelon().udfyld(udfyldning::vaerdi);
        Resultat resultat = afsender.send(trafik.sti(), trafik.version(), besked);
        optaelling.kald(System.nanoTime() - tur, resultat.forsoeg());
        if (resultat.krop().isEmpty()) {
            optaelling.ubesvaret(trafik.navn() + ": " + resultat.fejl());
        } else if (trafik.art() == Art.KVITTERING) {
            pulje.laeg(krav);
        } else {
            Svar svar = Svar.af(resultat.krop().get());
            bogfoer(trafik, svar);
            gem(trafik, svar, krav, udfyldning, pulje);
        }
    }

    private void bogfoer(Trafikart trafik, Svar svar) {
        optaelling.modtaget(
                svar.modtaget().isEmpty() && svar.afviste() == 0
                        ? 1
                        : svar.modtaget().size());
        if (svar.afviste() > 0) {
            optaelling.afvist(trafik.navn() + ": afvist", svar.afviste());
        }
        if (trafik.art() == Art.OPRET || trafik.nymf()) {
            regnskab.modtaget(KODER.get(trafik.art()), svar.modtaget());
        }
    }

    private static void gem(Trafikart trafik, Svar svar, Krav krav, Udfyldning udfyldning, Pulje pulje) {
        List<String> fordringer = svar.modtaget();
        if (trafik.art() == Art.RET && trafik.nymf()) {
            pulje.laeg(krav);
        } else if (trafik.art() == Art.OPRET) {
            // In ØIR the examples' later events are about the account's first claim.
            int antal = trafik.nymf() ? fordringer.size() : Math.min(1, fordringer.size());
            fordringer.subList(0, antal).forEach(fordring -> pulje.laeg(udfyldning.krav(fordring)));
        }
    }
}
