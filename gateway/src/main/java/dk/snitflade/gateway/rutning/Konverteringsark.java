package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.csv.Csvark;
import dk.snitflade.gateway.csv.Csvlaeser;
import dk.snitflade.gateway.csv.Csvlinje;
import dk.snitflade.gateway.csv.Csvskriver;
import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.felt.Feltlaeser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Conversions as a sheet: one claim per line, in and out. */
public final class Konverteringsark {

    /**
     * One claim that is to be converted.
     *
     * @param nummer line of the file; null when it came alone
     */
    public record Oenske(Integer nummer, long fordring, LocalDate dag, Konverteringsudfald udfald) {

        String betegnelse() {
            return nummer == null ? "fordring " + fordring : "linje " + nummer + " (fordring " + fordring + ")";
        }
    }

    /** A sheet as it was read; fejl is empty when the whole sheet can be used. */
    public record Laest(List<Oenske> oensker, List<Feltfejl> fejl) {}

    private static final Csvlaeser LAESER =
            new Csvlaeser(Set.of("fordring", "dag"), Set.of("udfald", "familie", "fordringshaver", "stand", "nr"));
    private static final List<String> KOLONNER =
            List.of("nr", "fordring", "familie", "fordringshaver", "dag", "udfald", "stand");

    private Konverteringsark() {}

    /** Reads a sheet; every line is looked at, whatever is wrong with another. An empty udfald is KONVERTERET. */
    public static Laest laes(byte[] fil) {
        Csvark ark = LAESER.laes(fil);
        List<Oenske> oensker = new ArrayList<>();
        List<Feltfejl> fejl = new ArrayList<>(ark.fejl());
        for (Csvlinje linje : ark.linjer()) {
            Feltlaeser laeser = new Feltlaeser();
            Oenske oenske =
                    laes(linje.nummer(), linje.felt("fordring"), linje.felt("dag"), linje.felt("udfald"), laeser);
            laeser.fejl().forEach(en -> fejl.add(en.iLinje(linje.nummer())));
            if (oenske != null) {
                oensker.add(oenske);
            }
        }
        if (ark.linjer().isEmpty() && fejl.isEmpty()) {
            fejl.add(Feltfejl.af(null, "Der skal stå mindst én fordring."));
        }
        return new Laest(oensker, fejl);
    }

    /** Reads one claim as somebody typed it; null, with the faults told to the reader, when a field is wrong. */
    public static Oenske laes(Integer nummer, String fordring, String dag, String udfald, Feltlaeser laeser) {
        int foer = laeser.fejl().size();
        String id = Feltlaeser.valgfri(fordring);
        if (id == null || !id.matches("[0-9]{1,18}")) {
            laeser.fejl("fordring", Feltlaeser.citat(fordring) + " er ikke et fordrings-id.");
        }
        LocalDate laestDag = laeser.dag("dag", dag);
        Konverteringsudfald laestUdfald = udfald(udfald, laeser);
        return laeser.fejl().size() > foer ? null : new Oenske(nummer, Long.parseLong(id), laestDag, laestUdfald);
    }

    private static Konverteringsudfald udfald(String tekst, Feltlaeser laeser) {
        String laest = Feltlaeser.valgfri(tekst);
        if (laest == null) {
            return Konverteringsudfald.KONVERTERET;
        }
        for (Konverteringsudfald udfald : Konverteringsudfald.values()) {
            if (udfald.name().equalsIgnoreCase(laest)) {
                return udfald;
            }
        }
        laeser.fejl("udfald", Feltlaeser.citat(tekst) + " er ikke KONVERTERET eller TAGET_TILBAGE.");
        return null;
    }

    /** Those that count, as a sheet. */
    public static String skriv(Collection<Konvertering> konverteringer) {
        Csvskriver skriver = new Csvskriver(KOLONNER);
        konverteringer.forEach(en -> skriver.linje(Arrays.asList(
                String.valueOf(en.nr()),
                String.valueOf(en.fordring()),
                String.valueOf(en.familie()),
                en.fordringshaver() == null ? null : String.valueOf(en.fordringshaver()),
                en.dag().toString(),
                en.udfald().name(),
                stand(en.udfoert(), en.venterPaa()))));
        return skriver.tekst();
    }

    private static String stand(Instant udfoert, String venterPaa) {
        if (udfoert != null) {
            return "UDFOERT";
        }
        return venterPaa == null ? "FORESTAAR" : "VENTER";
    }
}
