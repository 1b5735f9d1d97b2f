package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Linje;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Tells the fagsystem of entry filter rules that only warn, claim by claim. */
final class Filteradvis {

    private Filteradvis() {}

    /** The remarks, and one more per broken rule of each accepted claim. */
    static List<OirFejl> tilfoej(List<OirFejl> advis, OirSag sag) {
        List<OirFejl> alle = new ArrayList<>(advis);
        Function<Linje, Oversat> bag =
                Oversat.bag(sag.behandling(), sag.afgoerelse().aktioner());
        for (Linje linje : sag.behandling().linjer()) {
            linje.advarsler()
                    .forEach(brud -> alle.add(OirFejl.omKrav(
                            OirFejlId.FILTER,
                            "FILTER " + brud.regel() + ": " + brud.saetning()
                                    + " Kun en advarsel: typens regler er udledt og ikke bekræftet.",
                            bag.apply(linje).krav())));
        }
        return alle;
    }
}
