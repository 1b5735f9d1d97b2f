package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Regelbrud;
import java.util.List;
import java.util.stream.Collectors;

/** The broken rules of a høring as one column: a line per rule, its number first. */
public final class Regelbrudsliste {

    private Regelbrudsliste() {}

    /** Empty for an empty list. */
    public static String tekst(List<Regelbrud> brud) {
        return brud.stream()
                .map(et -> et.regel() + " " + et.saetning().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }

    public static List<Regelbrud> af(String tekst) {
        return tekst.lines()
                .map(linje -> {
                    int skel = linje.indexOf(' ');
                    return new Regelbrud(linje.substring(0, skel), linje.substring(skel + 1));
                })
                .toList();
    }
}
