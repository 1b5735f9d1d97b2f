package dk.snitflade.mocks.api;

import dk.snitflade.mocks.psrm.Psrm;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of the control API that only PSRM has: høringer, outcomes that come later, and what the gateway is told. */
public final class PsrmApi {

    private static final Pattern HOERING = Pattern.compile("hoering/(\\d{1,18})");
    private static final Pattern UDFALD = Pattern.compile("udfald/(\\d{1,18})");

    private final Psrm psrm;

    /** An API over the given PSRM. */
    public PsrmApi(Psrm psrm) {
        this.psrm = psrm;
    }

    /** When actions are carried out, as JSON: STRAKS or SENERE. */
    record Hvornaar(String hvornaar) {}

    /**
     * The answer to one request; empty when it is none of these.
     *
     * @param sti the path below PSRM's own
     */
    Optional<ApiSvar> kald(String metode, String sti, byte[] krop) {
        Matcher hoering = HOERING.matcher(sti);
        Matcher udfald = UDFALD.matcher(sti);
        try {
            if (metode.equals("POST") && hoering.matches()) {
                return Optional.of(afgoer(Long.parseLong(hoering.group(1)), Json.laes(krop, Afgoerelse.class)));
            } else if (metode.equals("POST") && udfald.matches()) {
                return Optional.of(afslut(Long.parseLong(udfald.group(1)), Json.laes(krop, Afslutning.class)));
            }
            return Optional.ofNullable(
                    switch (metode + " " + sti) {
                        case "GET hoering" -> hoeringer();
                        case "PUT udfald" -> hvornaar(Json.laes(krop, Hvornaar.class));
                        case "GET post" -> breve();
                        case "GET gateway" -> gateway();
                        case "PUT gateway" -> gateway(Json.laes(krop, Gatewayadresse.class));
                        default -> null;
                    });
        } catch (IllegalArgumentException e) {
            return Optional.of(ApiSvar.fejl(400, e.getMessage()));
        }
    }

    private ApiSvar hoeringer() {
        return ApiSvar.json(
                200, psrm.hoeringer().stream().map(Hoeringsraekke::af).toList());
    }

    private ApiSvar afgoer(long aktionId, Afgoerelse ordre) {
        return psrm.afgoer(aktionId, ordre.status(), ordre.tekst(), ordre.antal())
                .map(sag -> ApiSvar.json(202, Hoeringsraekke.af(sag)))
                .orElseGet(() -> ApiSvar.fejl(
                        409, "Aktion " + aktionId + " er ikke i høring, eller høringen er afgjort på anden vis."));
    }

    private ApiSvar afslut(long aktionId, Afslutning ordre) {
        return psrm.afslut(aktionId, ordre.statuskode(), ordre.grunde(), ordre.antal())
                .map(nu -> ApiSvar.json(
                        202,
                        Json.objekt("aktionId", aktionId, "status", nu.status().name())))
                .orElseGet(() -> ApiSvar.fejl(
                        409, "Aktion " + aktionId + " er ikke modtaget, eller den er afsluttet på anden vis."));
    }

    private ApiSvar hvornaar(Hvornaar ordre) {
        if (!"STRAKS".equals(ordre.hvornaar()) && !"SENERE".equals(ordre.hvornaar())) {
            throw new IllegalArgumentException("hvornaar skal være STRAKS eller SENERE.");
        }
        psrm.senere(ordre.hvornaar().equals("SENERE"));
        return ApiSvar.json(200, Map.of("hvornaar", ordre.hvornaar()));
    }

    private ApiSvar breve() {
        return ApiSvar.json(
                200, psrm.post().breve().stream().map(Brevraekke::af).toList());
    }

    private ApiSvar gateway() {
        return ApiSvar.json(200, Gatewayadresse.af(psrm.post().gateway()));
    }

    private ApiSvar gateway(Gatewayadresse ny) {
        psrm.post().gateway(ny.uri());
        return gateway();
    }
}
