package dk.snitflade.mocks;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code --navn værdi} from a command line; what is wrong is said in Danish, followed by how the command is used. */
final class Argumenter {

    private static final Pattern VARIGHED = Pattern.compile("(\\d{1,6})([smt])");

    private final Iterator<String> ord;
    private final String brug;
    private String navn;

    Argumenter(List<String> ord, String brug) {
        this.ord = ord.iterator();
        this.brug = brug;
    }

    /** Moves to the next name; false at the end. */
    boolean naeste() {
        boolean flere = ord.hasNext();
        navn = flere ? ord.next() : null;
        return flere;
    }

    /** The name it stands at. */
    String navn() {
        return navn;
    }

    String vaerdi() {
        if (!ord.hasNext()) {
            throw fejl("Der mangler en værdi efter " + navn);
        }
        return ord.next();
    }

    int tal() {
        String vaerdi = vaerdi();
        try {
            return Integer.parseInt(vaerdi);
        } catch (NumberFormatException e) {
            throw fejl(navn + " skal have et tal, ikke " + vaerdi);
        }
    }

    double decimaltal() {
        String vaerdi = vaerdi();
        try {
            return Double.parseDouble(vaerdi.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw fejl(navn + " skal have et tal, ikke " + vaerdi);
        }
    }

    /** Seconds, minutes or hours: 30s, 10m, 2t. */
    Duration varighed() {
        String vaerdi = vaerdi();
        Matcher led = VARIGHED.matcher(vaerdi);
        if (!led.matches()) {
            throw fejl(navn + " skal have en varighed som 30s, 10m eller 2t, ikke " + vaerdi);
        }
        int tal = Integer.parseInt(led.group(1));
        return switch (led.group(2)) {
            case "s" -> Duration.ofSeconds(tal);
            case "m" -> Duration.ofMinutes(tal);
            default -> Duration.ofHours(tal);
        };
    }

    URI adresse() {
        String vaerdi = vaerdi();
        try {
            URI adresse = new URI(vaerdi);
            if (adresse.getHost() != null) {
                return adresse;
            }
        } catch (URISyntaxException e) {
            throw fejl(navn + " skal have en adresse, ikke " + vaerdi);
        }
        throw fejl(navn + " skal have en hel adresse, ikke " + vaerdi);
    }

    <T extends Enum<T>> T en(Class<T> art) {
        String vaerdi = vaerdi();
        for (T mulighed : art.getEnumConstants()) {
            if (mulighed.name().equalsIgnoreCase(vaerdi)) {
                return mulighed;
            }
        }
        throw fejl(navn + " kan ikke være " + vaerdi);
    }

    IllegalArgumentException ukendt() {
        return fejl("Ukendt argument: " + navn);
    }

    private IllegalArgumentException fejl(String saetning) {
        return new IllegalArgumentException(saetning + ". " + brug);
    }
}
