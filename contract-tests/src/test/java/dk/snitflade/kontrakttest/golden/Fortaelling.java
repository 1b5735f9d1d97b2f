package dk.snitflade.kontrakttest.golden;

import java.util.HashMap;
import java.util.Map;

/**
 * One line of {@code inddrivelsen.txt}: what a back end tells of a claim, as {@code UDLIGNING 1 beloeb=400 betaling=MODR}.
 *
 * @param aktion which of the request's actions made the claim, from 1
 * @param felter as the mocks' own API has them
 */
record Fortaelling(String type, int aktion, Map<String, Object> felter) {

    static Fortaelling af(String linje) {
        String[] ord = linje.strip().split(" +");
        Map<String, Object> felter = new HashMap<>();
        for (int nr = 2; nr < ord.length; nr++) {
            String[] par = ord[nr].split("=", 2);
            felter.put(par[0], par[1]);
        }
        return new Fortaelling(ord[0], Integer.parseInt(ord[1]), felter);
    }
}
