package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.afsendelse.tilstand.Tilstandsvagt;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.journal.HoeringLager;
import java.time.Clock;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Books the outcome of a call, all its actions in one transaction. */
@Component
class Bogfoerer {

    private final BogfoeringLager lager;
    private final HoeringLager hoeringer;
    private final TransactionTemplate transaktion;
    private final AfsendelseOpsaetning opsaetning;
    private final Node node;
    private final Tilstandsvagt vagt;
    private final Clock ur;
    private final RandomGenerator terning = RandomGenerator.getDefault();

    Bogfoerer(
            BogfoeringLager lager,
            HoeringLager hoeringer,
            TransactionTemplate transaktion,
            AfsendelseOpsaetning opsaetning,
            Node node,
            Tilstandsvagt vagt,
            Clock ur) {
        this.lager = lager;
        this.hoeringer = hoeringer;
        this.transaktion = transaktion;
        this.opsaetning = opsaetning;
        this.node = node;
        this.vagt = vagt;
        this.ur = ur;
    }

    /** After {@link Backend#send}. */
    public Kaldsvar bogfoerSendt(Kaldsvar svar) {
        return bogfoer(svar, Tilstand.SENDES, "SEND");
    }

    /** After {@link Backend#spoerg}. */
    public Kaldsvar bogfoerOpklaret(Kaldsvar svar) {
        return bogfoer(svar, Tilstand.UKENDT, "SPOERG");
    }

    private Kaldsvar bogfoer(Kaldsvar svar, Tilstand fra, String art) {
        // One moment and one throw for the whole call, so that a sub-leverance stays together when it is tried again.
        Instant nu = ur.instant();
        double kast = terning.nextDouble();
        transaktion.executeWithoutResult(
                status -> svar.forsendelse().sager().forEach(sag -> bogfoer(sag, svar, fra, art, nu, kast)));
        vagt.slut(svar.forsendelse().maal(), svar.svar(), svar.leveret(), svar.fejl());
        return svar;
    }

    private void bogfoer(Sag sag, Kaldsvar svar, Tilstand fra, String art, Instant nu, double kast) {
        Udfald udfald = svar.udfald().get(sag.aktion());
        Bogfoering bogfoering = Bogfoering.af(udfald, sag, nu, opsaetning, kast);
        lager.forsoegt(sag.aktion(), sag.forsoeg(), svar.forsendelse().maal(), art, svar, udfald);
        if (lager.bogfoer(sag.aktion(), fra, node.id(), sag.forsoeg(), bogfoering, nu)) {
            lager.haendt(sag.aktion(), fra, bogfoering.tilstand(), bogfoering.venterPaa(), nu);
            bogfoerHoering(sag, bogfoering.tilstand(), nu);
            if (udfald instanceof Udfald.Afvist && bogfoering.tilstand() == Tilstand.KLAR) {
                lager.nyLeverance(sag.aktion());
            }
            if (udfald instanceof Udfald.Accepteret accepteret) {
                lager.gem(sag.aktion(), accepteret.udfoert());
            }
        }
    }

    /** The høring begins when PSRM has it, and is over when PSRM has said something final. */
    private void bogfoerHoering(Sag sag, Tilstand til, Instant nu) {
        if (til == Tilstand.HOERING) {
            hoeringer.begyndt(sag.aktion(), nu);
        } else if (sag.skalHoeres() && til.afsluttet()) {
            hoeringer.skift(sag.aktion(), til == Tilstand.AFVIST ? Hoeringsstatus.AFVIST : Hoeringsstatus.GODKENDT, nu);
        }
    }
}
