package dk.snitflade.kontrakttest.hus;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The gateway's operations surface. */
public record Drift(URI adresse) {

    /** The most the API gives. */
    private static final int ALLE = 1_000;

    /** Mode and queue of one back end. */
    public record Backend(
            String maal,
            String tilstand,
            Long venter,
            Long aeldsteSekunder,
            String sidsteSucces,
            String sidsteFejl,
            String sidsteFejlTekst) {}

    private record Overblik(List<Backend> backends) {}

    public boolean rask() {
        return Http.hent(adresse.resolve("/actuator/health")).statusCode() == 200;
    }

    public List<Backend> backends() {
        return Http.json(adresse.resolve("/api/overblik"), Overblik.class).backends();
    }

    private record Underretninger(long tilbagemeldingerVenter) {}

    /** How many messages wait to be told to fagsystemer. */
    public long tilbagemeldingerIKoe() {
        return Http.json(adresse.resolve("/api/underretninger"), Underretninger.class)
                .tilbagemeldingerVenter();
    }

    /** Every action, newest first. */
    public List<Aktion> aktioner() {
        return Arrays.asList(Http.json(adresse.resolve("/api/aktioner?antal=" + ALLE), Aktion[].class));
    }

    /** The actions of one delivery, oldest first. */
    public List<Aktion> aktioner(String leveranceId) {
        URI leverancen = adresse.resolve(
                "/api/aktioner?antal=" + ALLE + "&leverance=" + URLEncoder.encode(leveranceId, StandardCharsets.UTF_8));
        return Arrays.stream(Http.json(leverancen, Aktion[].class))
                .sorted(Comparator.comparing(Aktion::aktionId))
                .toList();
    }
}
