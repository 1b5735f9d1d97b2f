package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.fordring.Linje;
import java.util.List;

/** A delivery ready to be written: numbers allotted, payloads rendered, nothing left to decide but uniqueness. */
record Optegnelse(long leverance, Indberetning indberetning, List<Post> poster, Ledsager ledsager) {

    /**
     * One action with its numbers.
     *
     * @param fordring claim id, allotted or referenced; null for a rejected create and for actions without a claim
     * @param familie the main claim whose actions are sent in order; null for rejected actions
     * @param reference the fordringshaver's own reference of the claim; null when the action has none
     * @param indhold the canonical message, packed and encrypted; null for rejected actions
     * @param haeftelser who a new claim's debtors are, ready for its receipt, packed and encrypted; null where the message is
     *     small, and for any other action
     */
    record Post(
            long aktion,
            Linje linje,
            Long fordring,
            Long hovedfordring,
            Long familie,
            String reference,
            byte[] indhold,
            byte[] haeftelser) {

        boolean nyFordring() {
            return !linje.afvist() && linje.aktion().kode().giverNyFordring();
        }

        /** The same action rejected after all, because another delivery was first. */
        Post afvist(Afvisning grund) {
            return new Post(aktion, linje.afvis(List.of(grund)), null, null, null, reference, null, null);
        }

        /** An annulment rejected after all; it still points at its claim. */
        Post udenVirkning(Afvisning grund) {
            return new Post(aktion, linje.afvis(List.of(grund)), fordring, hovedfordring, null, reference, null, null);
        }

        Aktionskvittering kvittering(Indberetning indberetning) {
            return new Aktionskvittering(
                    linje.nr(),
                    indberetning.leveranceId(),
                    aktion,
                    fordring,
                    hovedfordring,
                    reference,
                    linje.aktion().kode(),
                    linje.aktion().fordringshaver(),
                    linje.foersteStatus(),
                    indberetning.modtaget(),
                    indberetning.modtaget(),
                    linje.afvisninger(),
                    linje.afvist() ? null : linje.rute());
        }
    }

    Optegnelse med(List<Post> andre) {
        return new Optegnelse(leverance, indberetning, andre, ledsager);
    }

    List<Aktionskvittering> kvitteringer() {
        return poster.stream().map(post -> post.kvittering(indberetning)).toList();
    }
}
