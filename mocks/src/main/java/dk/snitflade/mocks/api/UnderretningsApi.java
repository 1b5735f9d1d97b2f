package dk.snitflade.mocks.api;

import dk.snitflade.mocks.underretning.Underretning;
import dk.snitflade.mocks.underretning.Underretninger;
import dk.snitflade.mocks.underretning.Underretningshylde;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ordering notifications of the claims one back end holds, and seeing what has been made. */
public final class UnderretningsApi {

    private static final Pattern FORDRING = Pattern.compile("fordringer/(\\d{1,18})");

    private final Underretninger underretninger;

    /** An API over what lies on the shelf. */
    public UnderretningsApi(Underretningshylde hylde) {
        this.underretninger = hylde.underretninger();
    }

    /**
     * The answer to one request; empty when it is none of these.
     *
     * @param sti the path below the back end's own
     */
    Optional<ApiSvar> kald(String metode, String sti, byte[] krop) {
        Matcher fordring = FORDRING.matcher(sti);
        if (metode.equals("GET") && fordring.matches()) {
            return Optional.of(fordring(Long.parseLong(fordring.group(1))));
        }
        try {
            return Optional.ofNullable(
                    switch (metode + " " + sti) {
                        case "GET underretninger" -> svar(200, underretninger.alle());
                        case "POST underretninger" ->
                            svar(
                                    202,
                                    List.of(underretninger.bestil(Json.laes(krop, Underretningsordre.class)
                                            .bestilling())));
                        case "POST underretninger/delvist-daekket" ->
                            svar(
                                    202,
                                    underretninger.delvistDaekket(Json.laes(krop, Underretningsordre.class)
                                            .fordring()));
                        default -> null;
                    });
        } catch (IllegalArgumentException e) {
            return Optional.of(ApiSvar.fejl(400, e.getMessage()));
        }
    }

    /** The claim as the back end holds it; rest is what is left of it. */
    private ApiSvar fordring(long fordringId) {
        return underretninger
                .fordring(fordringId)
                .map(fundet -> ApiSvar.json(200, fundet))
                .orElseGet(() -> ApiSvar.fejl(404, "Fordring " + fordringId + " er her ikke."));
    }

    private static ApiSvar svar(int status, List<Underretning> fundne) {
        return ApiSvar.json(status, fundne.stream().map(Underretningsraekke::af).toList());
    }
}
