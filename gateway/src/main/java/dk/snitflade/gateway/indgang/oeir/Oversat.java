package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordring.Udsaettelse;
import dk.snitflade.gateway.indgang.oeir.Konto.Krav;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * One action a request becomes.
 *
 * @param krav the fagsystem's claim it is about
 * @param udsaettelse why it is held back at first; null when it may be sent at once
 * @param ophav what it came from, so that its numbers are written back there
 */
record Oversat(UUID krav, Aktion aktion, Udsaettelse udsaettelse, Ophav ophav) {

    /**
     * Tells which of the actions a line came from: the n-th main line is the n-th action. Counted once for all lines, since
     * a request can hold thousands.
     */
    static Function<Linje, Oversat> bag(Behandling behandling, List<Oversat> alle) {
        Map<Integer, Oversat> efterStamme = new HashMap<>();
        for (Linje linje : behandling.linjer()) {
            if (linje.hovedlinje() == null) {
                efterStamme.put(linje.nr(), alle.get(efterStamme.size()));
            }
        }
        return linje -> efterStamme.get(behandling.stamlinje(linje).nr());
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

        /** The claim and its interest and fees come as new ones when the one away has been recalled. */
        record Afloest(long efter, List<UUID> dele) implements Ophav {}

        /** Interest or a fee comes again with its main claim. */
        record GenindsendtDel(UUID delfordring) implements Ophav {}

        /** Nothing of ours waits for its numbers. */
        record Besked() implements Ophav {}
    }
}
