package dk.snitflade.gateway.afsendelse.tilstand;

import dk.snitflade.gateway.afsendelse.tilstand.Backendtilstand.Draening;
import dk.snitflade.gateway.afsendelse.tilstand.TaktLager.Takt;
import java.time.Duration;
import java.time.Instant;

/**
 * When nothing waits any more.
 *
 * @param tom null when it cannot be told
 * @param forudsaetning what it rests on, in one sentence
 */
public record Prognose(Instant tom, String forudsaetning) {

    /** A measured pace this far below the one given leave for is the back end's own. */
    private static final double BAGUD = 0.85;
    /** How long a step must have been measured before its pace is believed. */
    private static final Duration MAALT = Duration.ofSeconds(10);
    /** Nobody plans further ahead, and a pace near zero would end beyond all calendars. */
    private static final Duration LAENGST = Duration.ofDays(365);

    /**
     * Pure.
     *
     * @param venter actions to be sent
     * @param takt what went out lately
     * @return null when nothing waits
     */
    public static Prognose af(
            long venter, Takt takt, Modusdom dom, Backendtilstand tilstand, TilstandOpsaetning o, Instant nu) {
        if (venter == 0) {
            return null;
        }
        return switch (dom.modus()) {
            case AABEN ->
                takt.tempo() == 0
                        ? new Prognose(null, "Der er ikke sendt noget for nylig at måle på")
                        : tom(nu, venter / takt.tempo(), "Med det målte tempo");
            case DRAENER -> draener(venter, takt, tilstand.draening(), o, nu);
            case PAUSE ->
                dom.til() == null
                        ? new Prognose(null, "Sendes, når nogen genoptager")
                        : fraBegyndelsen(venter, takt, dom.til(), o, "Når pausen ender som planlagt");
            case VINDUE ->
                fraBegyndelsen(venter, takt, dom.til().plus(o.vindueEfter()), o, "Når vinduet ender som planlagt");
            case AFBRUDT ->
                fraBegyndelsen(
                        venter, takt, dom.til().isBefore(nu) ? nu : dom.til(), o, "Hvis det næste forsøg lykkes");
        };
    }

    private static Prognose draener(long venter, Takt takt, Draening draening, TilstandOpsaetning o, Instant nu) {
        Duration iTrin = Duration.between(draening.maaling().fra(), nu);
        double lov = o.tempo(draening.trin());
        double maalt = iTrin.isZero() ? 0 : draening.maaling().kald() / (iTrin.toMillis() / 1000.0);
        if (iTrin.compareTo(MAALT) >= 0 && maalt < lov * BAGUD && maalt > 0) {
            return tom(nu, venter / (maalt * takt.prKald()), "Med det målte tempo, som er modtagerens");
        }
        double rest = Math.max(0, o.draeningFordobling().minus(iTrin).toMillis() / 1000.0);
        return tom(nu, sekunder(venter, takt.prKald(), draening.trin(), rest, o), "Når tempoet fordobles som hidtil");
    }

    private static Prognose fraBegyndelsen(
            long venter, Takt takt, Instant fra, TilstandOpsaetning o, String forudsaetning) {
        double trin = o.draeningFordobling().toMillis() / 1000.0;
        return tom(fra, sekunder(venter, takt.prKald(), 0, trin, o), forudsaetning);
    }

    /** Step by step: each lasts its time and doubles the pace, and the last one lasts for the rest. */
    private static double sekunder(double venter, double prKald, int fraTrin, double restAfTrin, TilstandOpsaetning o) {
        double sekunder = 0;
        double varighed = restAfTrin;
        int trin = fraTrin;
        double tilbage = venter;
        while (o.tempo(trin) < o.draeningLoft() && tilbage > o.tempo(trin) * prKald * varighed) {
            tilbage -= o.tempo(trin) * prKald * varighed;
            sekunder += varighed;
            varighed = o.draeningFordobling().toMillis() / 1000.0;
            trin++;
        }
        return sekunder + tilbage / (o.tempo(trin) * prKald);
    }

    private static Prognose tom(Instant fra, double sekunder, String forudsaetning) {
        return sekunder > LAENGST.toSeconds()
                ? new Prognose(null, "Ikke inden for et år med det målte tempo")
                : new Prognose(fra.plusMillis(Math.round(sekunder * 1000)), forudsaetning);
    }
}
