package dk.snitflade.mocks.api;

import dk.snitflade.mocks.fagsystem.Fagsystem;
import dk.snitflade.mocks.fagsystem.Melding;
import dk.snitflade.mocks.tid.DanskTid;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a fagsystem has been told, and how it answers. */
final class FagsystemApi {

    private static final Set<String> KODER = Set.of("MODTAGET", "AFLEVERET", "ACCEPTERET", "AFVIST", "FEJLET");

    private static final Pattern EN = Pattern.compile("tilbagemeldinger/(\\d{1,9})\\.xml");

    private FagsystemApi() {}

    /** How it answers from now on, as JSON: a ForretningsValideringsKode. */
    record Kvittering(String kode) {}

    /** One message as JSON; felter are the leaves of the movement by their names on the wire. */
    record Meldingsraekke(int nr, String tid, String operation, Map<String, String> felter, boolean gentaget) {

        static Meldingsraekke af(Melding melding) {
            return new Meldingsraekke(
                    melding.nr(),
                    DanskTid.tekst(melding.tid()),
                    melding.operation(),
                    melding.felter(),
                    melding.gentaget());
        }
    }

    /** The answer to one request below the fagsystem's own path; empty when it is none of these. */
    static Optional<ApiSvar> kald(Fagsystem fagsystem, String metode, String sti, byte[] krop) {
        Matcher en = EN.matcher(sti);
        if (metode.equals("GET") && en.matches()) {
            return Optional.of(besked(fagsystem, Integer.parseInt(en.group(1))));
        }
        return Optional.ofNullable(
                switch (metode + " " + sti) {
                    case "GET tilbagemeldinger" ->
                        ApiSvar.json(
                                200,
                                fagsystem.meldinger().stream()
                                        .map(Meldingsraekke::af)
                                        .toList());
                    case "PUT kvittering" -> kvittering(fagsystem, krop);
                    default -> null;
                });
    }

    private static ApiSvar besked(Fagsystem fagsystem, int nr) {
        return fagsystem.meldinger().stream()
                .filter(melding -> melding.nr() == nr)
                .findFirst()
                .map(melding -> ApiSvar.xml(melding.besked()))
                .orElseGet(() -> ApiSvar.fejl(404, "Tilbagemelding " + nr + " er ikke modtaget."));
    }

    private static ApiSvar kvittering(Fagsystem fagsystem, byte[] krop) {
        try {
            Kvittering ny = Json.laes(krop, Kvittering.class);
            if (!KODER.contains(ny.kode())) {
                throw new IllegalArgumentException(
                        "kode skal være en af " + KODER.stream().sorted().toList() + ".");
            }
            fagsystem.svarer(ny.kode());
            return ApiSvar.json(200, ny);
        } catch (IllegalArgumentException e) {
            return ApiSvar.fejl(400, e.getMessage());
        }
    }
}
