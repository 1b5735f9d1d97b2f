package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.afsendelse.svar.Svarregel;
import dk.snitflade.gateway.afsendelse.svar.Svartavle;
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

    /**
     * Decides from the outcome alone. Only a business answer makes AFVIST; what the numbers mean, {@link Svartavle} says.
     * Nothing is sent or asked without end: whatever the loop, the horizon ends it at an operator.
     *
     * @param terning a random number from 0 up to 1
     */
    static Bogfoering af(Udfald udfald, Sag sag, Instant nu, AfsendelseOpsaetning o, double terning) {
        Bogfoering bogfoering = udenHorisont(udfald, sag, nu, o, terning);
        boolean forSent = sag.foersteForsoeg().plus(o.horisont()).isBefore(nu);
        boolean bliverVed = bogfoering.tilstand() == Tilstand.KLAR || bogfoering.tilstand() == Tilstand.UKENDT;
        return forSent && bliverVed
                ? manuel(
                        bogfoering.usikker(),
                        "Ikke leveret inden for " + o.horisont().toDays() + " dage: " + bogfoering.venterPaa())
                : bogfoering;
    }

    private static Bogfoering udenHorisont(Udfald udfald, Sag sag, Instant nu, AfsendelseOpsaetning o, double terning) {
        if (udfald instanceof Udfald.Accepteret accepteret) {
            return new Bogfoering(
                    accepteret.tilstand(),
                    accepteret.tilstand().afsluttet() ? null : nu,
                    sag.usikker(),
                    List.of(),
                    null);
        } else if (udfald instanceof Udfald.Afvist afvist) {
            return afvist(afvist, sag, nu, o, terning);
        } else if (udfald instanceof Udfald.Fejl fejl) {
            return manuel(sag.usikker(), fejl.forklaring());
        } else if (udfald instanceof Udfald.Ukendt uvis) {
            return ukendt(nu.plus(spoergIgen(sag, o, terning)), uvis.forklaring());
        } else if (udfald instanceof Udfald.IkkeModtaget) {
            // At once the first time; a back end that keeps losing it is given more and more time.
            Duration vent = sag.forsoeg() <= 1
                    ? Duration.ZERO
                    : Genforsoeg.vent(sag.forsoeg() - 1, o.foerste(), o.hoejst(), terning);
            return new Bogfoering(
                    Tilstand.KLAR, nu.plus(vent), true, List.of(), "Ikke modtaget; sendes igen med samme id");
        }
        Udfald.Senere senere = (Udfald.Senere) udfald;
        // After an earlier silence the answer may be about that first try, so it is asked about before the next send.
        if (sag.usikker()) {
            return ukendt(nu.plus(laengst(senere.mindst(), spoergIgen(sag, o, terning))), senere.forklaring());
        }
        Duration vent = laengst(senere.mindst(), Genforsoeg.vent(sag.forsoeg(), o.foerste(), o.hoejst(), terning));
        return new Bogfoering(Tilstand.KLAR, nu.plus(vent), false, List.of(), senere.forklaring());
    }

    private static Bogfoering afvist(
            Udfald.Afvist afvist, Sag sag, Instant nu, AfsendelseOpsaetning o, double terning) {
        Svarregel regel = Svartavle.numre(afvist.afvisninger());
        return switch (regel.betydning()) {
            case FINDES ->
                sag.usikker()
                        ? ukendt(nu.plus(spoergIgen(sag, o, terning)), "Modtageren har aktionen; udfaldet hentes")
                        : manuel(false, "Modtageren svarer 600 på en første afsendelse");
            // Unsure from now on: the back end may remember the id of what it failed on, and answer 600 to the next.
            case PROEV_IGEN ->
                new Bogfoering(
                        Tilstand.KLAR,
                        nu.plus(Genforsoeg.vent(sag.forsoeg(), o.foerste(), o.hoejst(), terning)),
                        true,
                        List.of(),
                        regel.forklaring());
            default -> new Bogfoering(Tilstand.AFVIST, null, sag.usikker(), afvist.afvisninger(), null);
        };
    }

    /** Never before a back end can show what it took in; then at growing intervals, as for sending. */
    private static Duration spoergIgen(Sag sag, AfsendelseOpsaetning o, double terning) {
        int gange = sag.spoergsmaal();
        return gange == 0
                ? o.synlighed()
                : laengst(o.synlighed(), Genforsoeg.vent(gange, o.foerste(), o.hoejst(), terning));
    }

    private static Duration laengst(Duration en, Duration anden) {
        return en.compareTo(anden) > 0 ? en : anden;
    }

    private static Bogfoering ukendt(Instant forfalder, String hvorfor) {
        return new Bogfoering(Tilstand.UKENDT, forfalder, true, List.of(), hvorfor);
    }

    private static Bogfoering manuel(boolean usikker, String hvorfor) {
        return new Bogfoering(Tilstand.MANUEL, null, usikker, List.of(), hvorfor);
    }
}
