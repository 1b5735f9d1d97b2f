package dk.snitflade.gateway.afsendelse.tilstand;

import dk.snitflade.gateway.afsendelse.tilstand.Backendtilstand.Afbrydelse;
import dk.snitflade.gateway.afsendelse.tilstand.Backendtilstand.Anledning;
import dk.snitflade.gateway.afsendelse.tilstand.Backendtilstand.Draening;
import dk.snitflade.gateway.afsendelse.tilstand.Backendtilstand.Maaling;
import dk.snitflade.gateway.afsendelse.tilstand.Backendtilstand.Pause;
import java.time.Duration;
import java.time.Instant;

/** How calls and the clock move a back end between its modes. Pure: the store writes what is answered here. */
final class Tilstandsgang {

    private static final String SELV = "Snitflade";

    private final TilstandOpsaetning opsaetning;

    Tilstandsgang(TilstandOpsaetning opsaetning) {
        this.opsaetning = opsaetning;
    }

    /**
     * After calls that have ended.
     *
     * @param hvorfor what the last failure said; null without failures
     * @param terning a random number from 0 up to 1, so that nodes and gateways do not try in step
     */
    Backendtilstand efter(Backendtilstand foer, int kald, int fejl, String hvorfor, Instant nu, double terning) {
        if (kald == 0) {
            return foer;
        } else if (foer.afbrydelse() != null) {
            return afbrudt(foer, kald, fejl, hvorfor, nu, terning);
        } else if (foer.draening() != null) {
            return draener(foer, kald, fejl, hvorfor, nu, terning);
        }
        return aaben(foer, kald, fejl, hvorfor, nu, terning);
    }

    private Backendtilstand aaben(
            Backendtilstand foer, int kald, int fejl, String hvorfor, Instant nu, double terning) {
        boolean gammel = foer.maaling() == null
                || foer.maaling().fra().plus(opsaetning.afbryderVindue()).isBefore(nu);
        Maaling maaling = laegTil(gammel ? new Maaling(nu, 0, 0) : foer.maaling(), kald, fejl);
        boolean braender =
                maaling.kald() >= opsaetning.afbryderMindst() && maaling.andel() >= opsaetning.afbryderAndel();
        return braender
                ? foer.medAfbrydelse(afbryd(nu, 1, hvorfor, Anledning.FEJL, terning))
                : foer.medMaaling(maaling);
    }

    /** Calls that were under way when it was cut off say nothing new when they fail, and all when they succeed. */
    private Backendtilstand afbrudt(
            Backendtilstand foer, int kald, int fejl, String hvorfor, Instant nu, double terning) {
        Afbrydelse afbrydelse = foer.afbrydelse();
        if (kald > fejl) {
            return foer.medDraening(draen(nu, afbrydelse.efter()));
        }
        return afbrydelse.proeve()
                ? foer.medAfbrydelse(new Afbrydelse(
                        afbrydelse.siden(),
                        nu.plus(vent(afbrydelse.gange() + 1, terning)),
                        afbrydelse.gange() + 1,
                        hvorfor,
                        false,
                        afbrydelse.efter()))
                : foer;
    }

    private Backendtilstand draener(
            Backendtilstand foer, int kald, int fejl, String hvorfor, Instant nu, double terning) {
        Draening draening = foer.draening();
        Maaling maaling = laegTil(draening.maaling(), kald, fejl);
        if (maaling.kald() >= opsaetning.draeningMindst() && maaling.andel() >= opsaetning.draeningStop()) {
            return stop(foer.medDraening(null), draening.efter(), maaling, hvorfor, nu, terning);
        } else if (maaling.fra().plus(opsaetning.draeningFordobling()).isAfter(nu)) {
            return foer.medDraening(new Draening(draening.siden(), draening.efter(), draening.trin(), maaling));
        }
        int trin = maaling.andel() < opsaetning.draeningGodt() ? draening.trin() + 1 : draening.trin();
        return opsaetning.tempo(trin) >= opsaetning.draeningLoft()
                ? foer.medDraening(null)
                : foer.medDraening(new Draening(draening.siden(), draening.efter(), trin, new Maaling(nu, 0, 0)));
    }

    /** What a person or a plan had stopped waits for a person again; what failures had cut off is cut off again. */
    private Backendtilstand stop(
            Backendtilstand uden, Anledning efter, Maaling maaling, String hvorfor, Instant nu, double terning) {
        return efter == Anledning.FEJL
                ? uden.medAfbrydelse(afbryd(nu, 2, hvorfor, Anledning.FEJL, terning))
                : uden.medPause(new Pause(
                        "Tømningen standsede sig selv: " + Math.round(maaling.andel() * 100)
                                + " % af kaldene fejlede, senest: " + hvorfor,
                        SELV,
                        nu,
                        null));
    }

    /** A window that has ended is over when a call has shown it. */
    Backendtilstand efterVindue(Backendtilstand foer, Vindue vindue) {
        return foer.medAfbrydelse(new Afbrydelse(
                vindue.til(),
                vindue.til().plus(opsaetning.vindueEfter()),
                0,
                "Vinduet er slut; et enkelt kald viser, om der er åbent",
                false,
                Anledning.VINDUE));
    }

    /** Somebody resumes, or the time of the pause has come. */
    Backendtilstand efterPause(Backendtilstand foer, Instant nu) {
        return foer.medPause(null).medDraening(draen(nu, Anledning.PAUSE));
    }

    /** One call now, by somebody's order. */
    Backendtilstand proevNu(Backendtilstand foer, Instant nu) {
        Afbrydelse afbrudt = foer.afbrydelse();
        return afbrudt == null
                ? foer
                : foer.medAfbrydelse(new Afbrydelse(
                        afbrudt.siden(), nu, afbrudt.gange(), afbrudt.hvorfor(), false, afbrudt.efter()));
    }

    private Draening draen(Instant nu, Anledning efter) {
        return opsaetning.tempo(0) >= opsaetning.draeningLoft()
                ? null
                : new Draening(nu, efter, 0, new Maaling(nu, 0, 0));
    }

    private Afbrydelse afbryd(Instant nu, int gange, String hvorfor, Anledning efter, double terning) {
        return new Afbrydelse(nu, nu.plus(vent(gange, terning)), gange, hvorfor, false, efter);
    }

    private Duration vent(int gange, double terning) {
        double hel = Math.min(
                opsaetning.afbryderHoejst().toMillis(),
                opsaetning.afbryderFoerste().toMillis() * Math.pow(2, Math.min(gange - 1, 30)));
        return Duration.ofMillis(Math.round(hel * (0.5 + 0.5 * terning)));
    }

    private static Maaling laegTil(Maaling foer, int kald, int fejl) {
        return new Maaling(foer.fra(), foer.kald() + kald, foer.fejl() + fejl);
    }
}
