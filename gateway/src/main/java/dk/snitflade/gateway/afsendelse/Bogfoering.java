package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Tilstand;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What is to be written of one action after a call.
 *
 * @param forfalder when the action is due next; null for a final state
 * @param usikker whether a try has ended in silence, now or before
 */
record Bogfoering(
        Tilstand tilstand, Instant forfalder, boolean usikker, List<Afvisning> afvisninger, String venterPaa) {

    /** PSRM's answer to an action id it already has (nymf.md 5.2). */
    private static final int FINDES_ALLEREDE = 600;

    /**
     * Decides from the outcome alone. Only a business answer makes AFVIST; 600 after silence means that the first try did
     * arrive, 600 on a first send is a fault for an operator.
     *
     * @param terning a random number from 0 up to 1
     */
    static Bogfoering af(Udfald udfald, Sag sag, Instant nu, AfsendelseOpsaetning o, double terning) {
        if (udfald instanceof Udfald.Accepteret accepteret) {
            return new Bogfoering(
                    accepteret.tilstand(),
                    accepteret.tilstand().afsluttet() ? null : nu,
                    sag.usikker(),
                    List.of(),
                    null);
        } else if (udfald instanceof Udfald.Afvist afvist && afvist.har(FINDES_ALLEREDE)) {
            return sag.usikker()
                    ? ukendt(nu.plus(o.synlighed()), "Modtageren har aktionen; udfaldet hentes")
                    : manuel(sag, "Modtageren svarer 600 på en første afsendelse");
        } else if (udfald instanceof Udfald.Afvist afvist) {
            return new Bogfoering(Tilstand.AFVIST, null, sag.usikker(), afvist.afvisninger(), null);
        } else if (udfald instanceof Udfald.Fejl fejl) {
            return manuel(sag, fejl.forklaring());
        } else if (udfald instanceof Udfald.Ukendt uvis) {
            return ukendt(nu.plus(o.synlighed()), uvis.forklaring());
        } else if (udfald instanceof Udfald.IkkeModtaget) {
            return new Bogfoering(Tilstand.KLAR, nu, true, List.of(), "Ikke modtaget; sendes igen med samme id");
        }
        Udfald.Senere senere = (Udfald.Senere) udfald;
        if (sag.foersteForsoeg().plus(o.horisont()).isBefore(nu)) {
            return manuel(sag, "Ikke leveret inden for " + o.horisont().toDays() + " dage: " + senere.forklaring());
        }
        Duration vent = Genforsoeg.vent(sag.forsoeg(), o.foerste(), o.hoejst(), terning);
        Duration valgt = vent.compareTo(senere.mindst()) < 0 ? senere.mindst() : vent;
        // After an earlier silence the answer may be about that first try, so it is asked about before the next send.
        return sag.usikker()
                ? ukendt(nu.plus(valgt), senere.forklaring())
                : new Bogfoering(Tilstand.KLAR, nu.plus(valgt), false, List.of(), senere.forklaring());
    }

    private static Bogfoering ukendt(Instant forfalder, String hvorfor) {
        return new Bogfoering(Tilstand.UKENDT, forfalder, true, List.of(), hvorfor);
    }

    private static Bogfoering manuel(Sag sag, String hvorfor) {
        return new Bogfoering(Tilstand.MANUEL, null, sag.usikker(), List.of(), hvorfor);
    }
}
