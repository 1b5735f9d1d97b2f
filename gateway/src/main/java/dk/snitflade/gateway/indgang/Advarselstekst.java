package dk.snitflade.gateway.indgang;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Regelbrud;
import dk.snitflade.gateway.validering.EgetNummer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the sender of rules that only warn: once per rule, however many actions of the delivery break it. */
public final class Advarselstekst {

    private static final int NAEVNES = 5;

    private Advarselstekst() {}

    /** One remark per broken rule, naming the first of its actions. */
    public static List<Afvisning> advis(Map<Long, List<Regelbrud>> efterAktion) {
        Map<Regelbrud, List<Long>> efterRegel = new LinkedHashMap<>();
        efterAktion.forEach((aktion, brud) -> brud.stream()
                .distinct()
                .forEach(et ->
                        efterRegel.computeIfAbsent(et, ny -> new ArrayList<>()).add(aktion)));
        return efterRegel.entrySet().stream()
                .map(regel -> EgetNummer.FILTERADVARSEL.afvisning(
                        regel.getKey().regel(), regel.getKey().saetning(), aktioner(regel.getValue())))
                .toList();
    }

    private static String aktioner(List<Long> aktioner) {
        String naevnte = aktioner.stream().limit(NAEVNES).map(String::valueOf).collect(Collectors.joining(", "));
        return aktioner.size() <= NAEVNES ? naevnte : naevnte + " og " + (aktioner.size() - NAEVNES) + " andre";
    }
}
