package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordring.Udsaettelse;
import dk.snitflade.gateway.indgang.oeir.Konto.Krav;
import java.util.List;
import java.util.UUID;

/**
 * One action a request becomes.
 *
 * @param krav the fagsystem's claim it is about
 * @param udsaettelse why it is held back at first; null when it may be sent at once
 * @param ophav what it came from, so that its numbers are written back there
 */
record Oversat(UUID krav, Aktion aktion, Udsaettelse udsaettelse, Ophav ophav) {

    /** Which of the actions the line came from: the n-th main line is the n-th action. */
    static Oversat bag(Linje linje, Behandling behandling, List<Oversat> alle) {
        Linje stamme = behandling.stamlinje(linje);
        long foer = behandling.linjer().stream()
                .filter(anden -> anden.hovedlinje() == null && anden.nr() < stamme.nr())
                .count();
        return alle.get((int) foer);
    }

    /** The same action, told of the movement. */
    Oversat fra(Bevaegelse bevaegelse) {
        return new Oversat(krav, aktion, udsaettelse, new Ophav.Bevaeget(bevaegelse.identifikation()));
    }

    /** What an action came from. */
    sealed interface Ophav {

        /** @param fingeraftryk of everything that is sent on, without a reference of our own */
        record NytKrav(Krav krav, byte[] fingeraftryk) implements Ophav {}

        /** Interest or a fee on a claim that exists. */
        record NyDel(UUID delfordring) implements Ophav {}

        /** A reduction or payment. */
        record Bevaeget(UUID bevaegelse) implements Ophav {}

        /** The claim comes again under a new claim id. */
        record Genindsendt() implements Ophav {}

        /** Interest or a fee comes again with its main claim. */
        record GenindsendtDel(UUID delfordring) implements Ophav {}

        /** Nothing of ours waits for its numbers. */
        record Besked() implements Ophav {}
    }
}
