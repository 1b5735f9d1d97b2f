package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Handling.Nedskriv;
import dk.snitflade.gateway.fordring.Handling.Opskriv;
import dk.snitflade.gateway.fordring.Handling.Tilbagekald;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Dates and reasons, as far as an action shows them by itself (reason codes: aarsagskoder.csv). */
final class Datokontroller {

    private static final LocalDate AAR_1900 = LocalDate.of(1900, 1, 1);

    static final List<Kontrol> ALLE = List.of(
            new Kontrol(
                    409,
                    g -> aarsag(g, Nedskriv.class, "INDB") && virkningFra(g) == null
                            || aarsag(g, Tilbagekald.class, "BORT") && virkningFra(g) == null
                            || g.henviser(henvist -> henvist.virkningFra() != null) && virkningFra(g) == null),
            new Kontrol(
                    410, g -> aarsag(g, Nedskriv.class, "REGU") && g.handling().skyldner() != null),
            new Kontrol(
                    464,
                    g -> (aarsag(g, Nedskriv.class, "INDB") || g.handling() instanceof Opskriv)
                            && efter(virkningFra(g), g.dag())),
            new Kontrol(519, g -> aarsag(g, Nedskriv.class, "REGU") && virkningFra(g) != null),
            new Kontrol(546, g -> aarsag(g, Tilbagekald.class, "FEJL") && virkningFra(g) != null),
            new Kontrol(548, g -> efter(virkningFra(g), g.dag())),
            new Kontrol(568, g -> datoer(g).anyMatch(dato -> dato.isBefore(AAR_1900))),
            new Kontrol(
                    569,
                    g -> g.stamdata(data -> data.periode() != null
                            && data.periode().til() != null
                            && data.periode().fra().isAfter(data.periode().til()))));

    private Datokontroller() {}

    private static boolean aarsag(Grundlag g, Class<? extends Handling> art, String aarsag) {
        return art.isInstance(g.handling()) && aarsag.equals(g.handling().aarsag());
    }

    private static LocalDate virkningFra(Grundlag g) {
        return g.handling().virkningFra();
    }

    private static boolean efter(LocalDate dato, LocalDate dag) {
        return dato != null && dato.isAfter(dag);
    }

    private static Stream<LocalDate> datoer(Grundlag g) {
        Fordringsdata data = g.handling().data();
        Stream<LocalDate> iStamdata = data == null
                ? Stream.empty()
                : Stream.of(
                        data.stiftelse(),
                        data.forfald(),
                        data.srb(),
                        data.periode() == null ? null : data.periode().fra(),
                        data.periode() == null ? null : data.periode().til());
        return Stream.of(Stream.of(virkningFra(g)), iStamdata, g.haeftelser().flatMap(Datokontroller::datoer))
                .flatMap(dato -> dato)
                .filter(Objects::nonNull);
    }

    private static Stream<LocalDate> datoer(Haeftelse h) {
        return Stream.of(h.foraeldelse(), h.domDato(), h.forligDato(), h.start());
    }
}
