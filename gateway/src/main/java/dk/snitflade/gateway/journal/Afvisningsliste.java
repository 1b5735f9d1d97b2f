package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.sikkerhed.Maskering;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The reasons of a rejection as one column: a line per reason, its number first. */
public final class Afvisningsliste {

    private Afvisningsliste() {}

    /** Null for an empty list. A back end may have quoted a person's number: hidden before it is stored or answered. */
    public static String tekst(List<Afvisning> afvisninger) {
        return afvisninger.isEmpty()
                ? null
                : afvisninger.stream()
                        .map(afvisning -> afvisning.nummer() + " "
                                + Maskering.masker(afvisning.tekst()).replaceAll("\\R", " "))
                        .collect(Collectors.joining("\n"));
    }

    /** Empty for null. */
    public static List<Afvisning> af(String tekst) {
        return tekst == null
                ? List.of()
                : Arrays.stream(tekst.split("\n"))
                        .map(linje -> {
                            int skel = linje.indexOf(' ');
                            return new Afvisning(Integer.parseInt(linje.substring(0, skel)), linje.substring(skel + 1));
                        })
                        .toList();
    }
}
