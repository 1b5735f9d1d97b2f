package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Bemaerkning;
import dk.snitflade.gateway.fordring.Dokument;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Haeftelse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Case notes and documents, on the action, in its claim data and on each debtor. */
final class Bilagskontroller {

    static final List<Kontrol> ALLE = List.of(
            new Kontrol(
                    164,
                    g -> dokumenter(g)
                            .anyMatch(dokument -> stoerrelse(dokument)
                                    > g.opsaetning().dokumentHoejst().toBytes())),
            new Kontrol(181, g -> dokumenter(g).count() > g.opsaetning().dokumenterHoejst()),
            new Kontrol(
                    220,
                    g -> bemaerkninger(g)
                            .anyMatch(
                                    note -> note.tekst() == null || note.tekst().isBlank())),
            new Kontrol(
                    413,
                    g -> bemaerkninger(g)
                            .anyMatch(note -> note.tekst() != null
                                    && note.tekst().length() > g.opsaetning().bemaerkningHoejst())),
            new Kontrol(
                    415,
                    g -> dokumenter(g)
                            .anyMatch(dokument -> !g.opsaetning().filtyper().contains(filtype(dokument)))),
            new Kontrol(
                    516,
                    g -> g.stamdata(data -> !data.dokumenter().isEmpty()
                            || !data.bemaerkninger().isEmpty())));

    private Bilagskontroller() {}

    private static Stream<Dokument> dokumenter(Grundlag g) {
        Fordringsdata data = g.handling().data();
        return Stream.of(
                        g.handling().dokumenter(),
                        data == null ? List.<Dokument>of() : data.dokumenter(),
                        g.haeftelser()
                                .map(Haeftelse::dokumenter)
                                .flatMap(List::stream)
                                .toList())
                .flatMap(List::stream);
    }

    private static Stream<Bemaerkning> bemaerkninger(Grundlag g) {
        Fordringsdata data = g.handling().data();
        return Stream.of(
                        g.handling().bemaerkninger(),
                        data == null ? List.<Bemaerkning>of() : data.bemaerkninger(),
                        g.haeftelser()
                                .map(Haeftelse::bemaerkninger)
                                .flatMap(List::stream)
                                .toList())
                .flatMap(List::stream);
    }

    /** Bytes behind the base64 text, counted without unpacking it. */
    private static long stoerrelse(Dokument dokument) {
        return dokument.indhold() == null
                ? 0
                : dokument.indhold()
                                .chars()
                                .filter(tegn -> !Character.isWhitespace(tegn) && tegn != '=')
                                .count()
                        * 3
                        / 4;
    }

    /** Senders write pdf, PDF, .pdf or application/pdf; which of them is right is not known. */
    private static String filtype(Dokument dokument) {
        return dokument.filtype() == null
                ? ""
                : dokument.filtype().toLowerCase(Locale.ROOT).replaceFirst("^.*[./]", "");
    }
}
