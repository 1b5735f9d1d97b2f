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
        return tidligere(indberetning)
                .or(() -> leverancer
                        .medTransaktionsId(indberetning)
                        .map(kendt -> new Gemt.TransaktionGenbrugt(kendt.modtaget())))
                .orElseThrow(() -> new IllegalStateException("Leverancen blev hverken gemt eller fundet"));
    }

    /** Looks by the delivery's id alone. */
    Optional<Gemt> tidligere(Indberetning indberetning) {
        return leverancer.medLeveranceId(indberetning).map(kendt -> svar(kendt, indberetning));
    }

    private Gemt svar(KendtLeverance kendt, Indberetning indberetning) {
        return Arrays.equals(kendt.fingeraftryk(), indberetning.fingeraftryk())
                ? new Gemt.Gentaget(kendt.modtaget(), kvitteringer.somFoerstBesvaret(kendt.id()))
                : new Gemt.LeveranceGenbrugt(kendt.modtaget());
    }
}
