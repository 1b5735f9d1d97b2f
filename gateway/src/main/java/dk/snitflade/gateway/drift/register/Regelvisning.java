package dk.snitflade.gateway.drift.register;

import dk.snitflade.gateway.register.Klasseregel;
import dk.snitflade.gateway.register.Klasseregister;
import dk.snitflade.gateway.register.Overgivelse;
import dk.snitflade.gateway.register.RegisterOpsaetning.KlasseRaekke;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A version of a handover rule or of a class as it is shown.
 *
 * @param regel the version
 * @param stand what an editor sends back as laest
 * @param gaelder whether it holds today
 */
record Regelvisning<T extends Klasseregel>(T regel, long stand, boolean gaelder) {

    static List<Regelvisning<Overgivelse>> overgivelser(Klasseregister register, LocalDate dag) {
        return af(register, register.overgivelser(), Overgivelse.class, dag);
    }

    static List<Regelvisning<KlasseRaekke>> klasser(Klasseregister register, LocalDate dag) {
        return af(register, register.klasser(), KlasseRaekke.class, dag);
    }

    private static <T extends Klasseregel> List<Regelvisning<T>> af(
            Klasseregister register, List<T> regler, Class<T> art, LocalDate dag) {
        Map<String, Long> stande = new HashMap<>();
        return regler.stream()
                .map(regel -> new Regelvisning<>(
                        regel,
                        stande.computeIfAbsent(
                                regel.kommune() + " " + regel.klasse(),
                                noegle -> register.stand(art, regel.kommune(), regel.klasse())),
                        regel.gaelder(dag)))
                .toList();
    }
}
