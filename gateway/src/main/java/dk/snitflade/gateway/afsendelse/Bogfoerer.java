package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.afsendelse.tilstand.Tilstandsvagt;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.journal.HoeringLager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Books the outcome of a call, all its actions in one transaction, with those of the calls that ended at the same time. */
@Component
class Bogfoerer {

    private final KaldLager lager;
    private final HoeringLager hoeringer;
    private final TransactionTemplate transaktion;
    private final AfsendelseOpsaetning opsaetning;
    private final Node node;
    private final Tilstandsvagt vagt;
    private final Clock ur;
    private final Samskrivning<List<Bogfoeringspost>> samskrivning;
    private final RandomGenerator terning = RandomGenerator.getDefault();

    Bogfoerer(
            KaldLager lager,
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
        this.samskrivning = new Samskrivning<>(this::skriv);
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
        samskrivning.skriv(svar.forsendelse().sager().stream()
                .map(sag -> {
                    Udfald udfald = svar.udfald().get(sag.aktion());
                    Bogfoering bogfoering = Bogfoering.af(udfald, sag, nu, opsaetning, kast);
                    return new Bogfoeringspost(sag, svar, fra, art, udfald, bogfoering, nu);
                })
                .toList());
        vagt.slut(svar.forsendelse().maal(), svar.svar(), svar.leveret(), svar.fejl());
        return svar;
    }

    private void skriv(List<List<Bogfoeringspost>> kald) {
        List<Bogfoeringspost> poster = kald.stream().flatMap(List::stream).toList();
        transaktion.executeWithoutResult(status -> {
            lager.forsoegt(poster);
            List<Bogfoeringspost> bogfoerte = lager.bogfoer(poster, node.id());
            bogfoerte.forEach(post -> bogfoerHoering(post.sag(), post.til(), post.tid()));
        });
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
