package dk.snitflade.mocks.api;

import dk.snitflade.mocks.bagsystem.Bagsystem;
import dk.snitflade.mocks.fagsystem.Fagsystem;
import dk.snitflade.mocks.soap.Nyttelast;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The control API under {@code /api}: what was received, order a fault, start afresh. Knows nothing of HTTP servers. */
public final class StyringsApi {

    /** Where the API lives. */
    public static final String ROD = "/api";

    private static final Pattern BESKED = Pattern.compile("modtaget/(\\d{1,18})\\.xml");
    private static final Map<String, String> OPPE = Map.of("status", "UP");

    private static final String PSRM = "psrm";

    private final Map<String, Bagsystem> bagsystemer;
    private final PsrmApi psrm;
    private final Map<String, UnderretningsApi> underretninger;
    private final Map<String, Fagsystem> fagsystemer;

    /**
     * An API over the back ends by their names in the path.
     *
     * @param psrm what PSRM alone can be asked
     * @param underretninger the notifications of each back end that has some
     * @param fagsystemer the receivers, by their names; they are among the back ends too
     */
    public StyringsApi(
            Map<String, Bagsystem> bagsystemer,
            PsrmApi psrm,
            Map<String, UnderretningsApi> underretninger,
            Map<String, Fagsystem> fagsystemer) {
        this.bagsystemer = Map.copyOf(bagsystemer);
        this.psrm = psrm;
        this.underretninger = Map.copyOf(underretninger);
        this.fagsystemer = Map.copyOf(fagsystemer);
    }

    /**
     * The answer to one request. What is wrong with a request is said in Danish as {@code {"fejl":"…"}}.
     *
     * @param metode the HTTP method in capitals
     * @param sti the path, with {@link #ROD}
     * @param krop the body; may be empty
     */
    public ApiSvar kald(String metode, String sti, byte[] krop) {
        String[] led = sti.substring(ROD.length()).replaceFirst("^/", "").split("/", 2);
        if (led.length == 2 && bagsystemer.containsKey(led[0])) {
            return eget(led[0], metode, led[1], krop)
                    .orElseGet(() -> kaldBagsystem(bagsystemer.get(led[0]), metode, led[1], krop));
        }
        return switch (metode + " " + String.join("/", led)) {
            case "GET sundhed" -> ApiSvar.json(200, OPPE);
            case "DELETE modtaget" -> nulstil();
            default -> ukendt(metode, sti);
        };
    }

    /** What not every back end can be asked. */
    private Optional<ApiSvar> eget(String navn, String metode, String sti, byte[] krop) {
        Optional<ApiSvar> svar = navn.equals(PSRM) ? psrm.kald(metode, sti, krop) : Optional.empty();
        if (svar.isEmpty() && underretninger.containsKey(navn)) {
            svar = underretninger.get(navn).kald(metode, sti, krop);
        }
        if (svar.isEmpty() && fagsystemer.containsKey(navn)) {
            svar = FagsystemApi.kald(fagsystemer.get(navn), metode, sti, krop);
        }
        return svar;
    }

    private ApiSvar kaldBagsystem(Bagsystem bagsystem, String metode, String sti, byte[] krop) {
        Matcher besked = BESKED.matcher(sti);
        if (besked.matches() && metode.equals("GET")) {
            return besked(bagsystem, Long.parseLong(besked.group(1)));
        }
        return switch (metode + " " + sti) {
            case "GET modtaget" -> raekker(bagsystem);
            case "GET fejl" -> visFejl(bagsystem);
            case "PUT fejl" -> bestilFejl(bagsystem, krop);
            case "DELETE fejl" -> rydFejl(bagsystem);
            default -> ukendt(metode, sti);
        };
    }

    private ApiSvar nulstil() {
        bagsystemer.values().forEach(Bagsystem::nulstil);
        return ApiSvar.json(
                200,
                Json.objekt("nulstillet", bagsystemer.keySet().stream().sorted().toList()));
    }

    private static ApiSvar raekker(Bagsystem bagsystem) {
        List<Raekke> raekker =
                bagsystem.log().raekker().stream().map(Raekke::af).toList();
        return ApiSvar.json(200, raekker);
    }

    private static ApiSvar besked(Bagsystem bagsystem, long aktionId) {
        return bagsystem
                .log()
                .besked(aktionId)
                .map(besked -> ApiSvar.xml(Nyttelast.af(besked)))
                .orElseGet(
                        () -> ApiSvar.fejl(404, "Aktion " + aktionId + " er ikke optaget, eller beskeden er ryddet."));
    }

    private static ApiSvar visFejl(Bagsystem bagsystem) {
        return ApiSvar.json(200, bagsystem.fejl().vis().map(Fejlbestilling::af).orElse(Fejlbestilling.INGEN));
    }

    private static ApiSvar bestilFejl(Bagsystem bagsystem, byte[] krop) {
        try {
            bagsystem.fejl().bestil(Json.laes(krop, Fejlbestilling.class).fejl());
        } catch (IllegalArgumentException e) {
            return ApiSvar.fejl(400, e.getMessage());
        }
        return visFejl(bagsystem);
    }

    private static ApiSvar rydFejl(Bagsystem bagsystem) {
        bagsystem.fejl().ryd();
        return visFejl(bagsystem);
    }

    private static ApiSvar ukendt(String metode, String sti) {
        return ApiSvar.fejl(404, metode + " " + sti + " findes ikke.");
    }
}
