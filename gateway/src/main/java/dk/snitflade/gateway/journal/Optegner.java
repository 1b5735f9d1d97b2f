package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.besked.Aktionsbesked;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordring.Udfoert;
import dk.snitflade.gateway.journal.Optegnelse.Post;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes a decided delivery ready to be written: allots its numbers and renders each action's canonical message. */
@Component
class Optegner {

    private final Numre numre;
    private final Kryptering kryptering;

    Optegner(Numre numre, Kryptering kryptering) {
        this.numre = numre;
        this.kryptering = kryptering;
    }

    Optegnelse optegn(Behandling behandling, Ledsager ledsager) {
        List<Post> poster = new ArrayList<>(behandling.linjer().size());
        int sendt = -1;
        for (Linje linje : behandling.linjer()) {
            sendt += linje.hovedlinje() == null ? 1 : 0;
            poster.add(
                    linje.afvist()
                            ? afvist(linje, behandling)
                            : post(linje, pakket(linje, sendt, behandling.indberetning()), poster, behandling));
        }
        return new Optegnelse(numre.leverance(), behandling.indberetning(), poster, ledsager);
    }

    /** The message written when the delivery was read; null when there is none, or the line is not just what was sent. */
    private static byte[] pakket(Linje linje, int sendt, Indberetning indberetning) {
        if (linje.hovedlinje() != null || indberetning.pakkede().isEmpty()) {
            return null;
        }
        return linje.aktion().equals(indberetning.aktioner().get(sendt))
                ? indberetning.pakkede().get(sendt)
                : null;
    }

    /**
     * A rejected action points at the claim it was about, when there is one of its own fordringshaver, and gets no claim of
     * its own.
     */
    private Post afvist(Linje linje, Behandling behandling) {
        Aktion aktion = linje.aktion();
        if (aktion.kode().giverNyFordring()) {
            return new Post(
                    numre.aktion(), linje, null, null, null, aktion.data().reference(), null, null);
        }
        KendtFordring kendt = behandling.kendskab().fordringFor(aktion.handling());
        return kendt == null || kendt.fordringshaver() != aktion.fordringshaver()
                ? new Post(numre.aktion(), linje, null, null, null, null, null, null)
                : new Post(
                        numre.aktion(),
                        linje,
                        kendt.id(),
                        kendt.hovedfordring(),
                        null,
                        kendt.oprettet().reference(),
                        null,
                        null);
    }

    private Post post(Linje linje, byte[] pakket, List<Post> tidligere, Behandling behandling) {
        Aktion aktion = linje.aktion();
        KendtFordring kendt = behandling.kendskab().fordringFor(aktion.handling());
        if (!aktion.kode().giverNyFordring()) {
            Long fordring = kendt == null ? aktion.handling().fordringId() : Long.valueOf(kendt.id());
            Long hoved = kendt == null ? null : Long.valueOf(kendt.hovedfordring());
            Long familie = kendt == null ? fordring : Long.valueOf(kendt.familie());
            String reference = kendt == null ? null : kendt.oprettet().reference();
            return med(linje, fordring, hoved, familie, reference, aktion, pakket);
        }
        String reference = aktion.data().reference();
        long fordring = numre.fordring();
        if (linje.hovedlinje() != null) {
            Post hovedpost = tidligere.get(linje.hovedlinje());
            Aktion under = new Aktion(
                    aktion.kode(),
                    aktion.fordringshaver(),
                    new Handling.Opret(aktion.data().under(hovedpost.fordring()), List.of()));
            return med(linje, fordring, hovedpost.fordring(), hovedpost.familie(), reference, under, null);
        }
        boolean senere = kendt != null && aktion.handling() instanceof Handling.Opret;
        long hoved = senere ? kendt.id() : fordring;
        long familie = kendt == null ? fordring : kendt.familie();
        return med(linje, fordring, hoved, familie, reference, aktion, pakket);
    }

    /** Here, in the caller's own thread: the threads that write are few. */
    private Post med(
            Linje linje, Long fordring, Long hoved, Long familie, String reference, Aktion sendes, byte[] pakket) {
        long id = numre.aktion();
        byte[] indhold = kryptering.krypter(Felt.AKTION, id, pakket == null ? Aktionsbesked.pak(sendes) : pakket);
        return new Post(id, linje, fordring, hoved, familie, reference, indhold, haeftelser(id, fordring, sendes));
    }

    /** Ready for the receipt, where the message is too large to be unpacked for that. */
    private byte[] haeftelser(long id, Long fordring, Aktion aktion) {
        return aktion.kode().giverNyFordring() && aktion.data().harBilag()
                ? kryptering.krypter(
                        Felt.AKTION_HAEFTELSER,
                        id,
                        Aktionsbesked.pak(
                                new Udfoert.Oprettet(fordring, aktion.data().haeftelser())))
                : null;
    }
}
