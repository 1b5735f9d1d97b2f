package dk.snitflade.gateway.afsendelse.svar;

import dk.snitflade.gateway.fordring.Maal;
import java.time.Duration;
import java.util.Locale;

/**
 * One row of {@link Svartavle}.
 *
 * @param maal the back end it holds for; null for all
 * @param svar what the part must be, as {@link Svarart} says
 * @param mindst the shortest wait before the next try; zero when backoff alone decides
 * @param forklaring the sentence an operator reads
 * @param kilde where the row is from
 */
public record Svarregel(
        Maal maal, Svarart art, String svar, Betydning betydning, Duration mindst, String forklaring, String kilde) {

    boolean gaelder(Maal hos, Svarart del, String givet) {
        return art == del && (maal == null || maal == hos) && passer(givet);
    }

    private boolean passer(String givet) {
        if (svar.equals("*")) {
            return true;
        }
        return switch (art) {
            case HTTP, HTTP_MED_RETRY_AFTER, HTTP_UDEN_SVAR ->
                svar.endsWith("xx") ? givet.length() == 3 && givet.charAt(0) == svar.charAt(0) : svar.equals(givet);
            case FAULT_TEKST -> givet.toLowerCase(Locale.ROOT).contains(svar.toLowerCase(Locale.ROOT));
            default -> svar.equals(givet);
        };
    }
}
