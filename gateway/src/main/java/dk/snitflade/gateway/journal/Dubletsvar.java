package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.journal.LeveranceLager.KendtLeverance;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a delivery that could not be stored, because its id is taken, what became of the first one (nymf.md 6.1). */
@Component
class Dubletsvar {

    private final LeveranceLager leverancer;
    private final KvitteringLager kvitteringer;

    Dubletsvar(LeveranceLager leverancer, KvitteringLager kvitteringer) {
        this.leverancer = leverancer;
        this.kvitteringer = kvitteringer;
    }

    Gemt om(Indberetning indberetning) {
        Optional<KendtLeverance> foerste = leverancer.medLeveranceId(indberetning);
        if (foerste.isEmpty()) {
            return leverancer
                    .medTransaktionsId(indberetning)
                    .<Gemt>map(kendt -> new Gemt.TransaktionGenbrugt(kendt.modtaget()))
                    .orElseThrow(() -> new IllegalStateException("Leverancen blev hverken gemt eller fundet"));
        }
        KendtLeverance kendt = foerste.get();
        return Arrays.equals(kendt.fingeraftryk(), indberetning.fingeraftryk())
                ? new Gemt.Gentaget(kendt.modtaget(), kvitteringer.somFoerstBesvaret(kendt.id()))
                : new Gemt.LeveranceGenbrugt(kendt.modtaget());
    }
}
