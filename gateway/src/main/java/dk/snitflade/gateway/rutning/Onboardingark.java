package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.csv.Csvark;
import dk.snitflade.gateway.csv.Csvlaeser;
import dk.snitflade.gateway.csv.Csvlinje;
import dk.snitflade.gateway.csv.Csvskriver;
import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.felt.Feltlaeser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The onboarding register as a sheet: what is written out can be changed in a spreadsheet and read in again. */
public final class Onboardingark {

    /**
     * One line of a sheet.
     *
     * @param nummer line of the file
     * @param raekke the row; its number is that of the row it changes, null for a new one
     */
    public record Linje(Integer nummer, Onboarding raekke) {

        /** A row that comes alone, without a sheet. */
        public static Linje alene(Onboarding raekke) {
            return new Linje(null, raekke);
        }

        /** The row as the one who wrote the sheet can find it again. */
        String betegnelse() {
            return nummer == null ? raekke.betegnelse() : "linje " + nummer + " (" + raekke.indhold() + ")";
        }
    }

    /**
     * A sheet as it was read.
     *
     * @param fejl all that is wrong, by line; empty when the whole sheet can be used
     */
    public record Laest(List<Linje> linjer, List<Feltfejl> fejl) {}

    private static final List<String> KOLONNER =
            List.of("nr", "fordringshaver", "fordringstype", "omraade", "gyldig_fra", "gyldig_til", "maal", "dmi_kode");
    private static final Csvlaeser LAESER = new Csvlaeser(
            Set.of("fordringshaver", "gyldig_fra", "maal"),
            Set.of("nr", "fordringstype", "omraade", "gyldig_til", "dmi_kode"));

    private Onboardingark() {}

    /** The rows as a sheet. */
    public static String skriv(Collection<Onboarding> raekker) {
        Csvskriver skriver = new Csvskriver(KOLONNER);
        raekker.forEach(raekke -> skriver.linje(Arrays.asList(
                String.valueOf(raekke.nr()),
                String.valueOf(raekke.fordringshaver()),
                raekke.fordringstype(),
                raekke.omraade(),
                raekke.gyldigFra().toString(),
                raekke.gyldigTil() == null ? null : raekke.gyldigTil().toString(),
                raekke.maal().name(),
                raekke.dmiKode())));
        return skriver.tekst();
    }

    /** Reads a sheet; every line is looked at, whatever is wrong with another. */
    public static Laest laes(byte[] fil, Omraader omraader) {
        Csvark ark = LAESER.laes(fil);
        List<Linje> linjer = new ArrayList<>();
        List<Feltfejl> fejl = new ArrayList<>(ark.fejl());
        for (Csvlinje linje : ark.linjer()) {
            Feltlaeser laeser = new Feltlaeser();
            Onboarding raekke = new Onboardingform(omraader, laeser).laes(forslag(linje));
            Long nr = nr(linje.felt("nr"), laeser);
            laeser.fejl().forEach(en -> fejl.add(new Feltfejl(linje.nummer(), kolonne(en.felt()), en.tekst())));
            if (laeser.fejlfri()) {
                linjer.add(new Linje(linje.nummer(), raekke.medNr(nr)));
            }
        }
        return new Laest(linjer, fejl);
    }

    private static Onboardingforslag forslag(Csvlinje linje) {
        return new Onboardingforslag(
                linje.felt("fordringshaver"),
                linje.felt("fordringstype"),
                linje.felt("omraade"),
                linje.felt("gyldig_fra"),
                linje.felt("gyldig_til"),
                linje.felt("maal"),
                linje.felt("dmi_kode"));
    }

    private static Long nr(String tekst, Feltlaeser laeser) {
        String laest = Feltlaeser.valgfri(tekst);
        if (laest == null) {
            return null;
        }
        if (!laest.matches("[0-9]{1,18}")) {
            laeser.fejl(
                    "nr", Feltlaeser.citat(tekst) + " er ikke et rækkenummer. Lad feltet være tomt for en ny række.");
            return null;
        }
        return Long.valueOf(laest);
    }

    /** gyldigFra is gyldig_fra in a sheet. */
    private static String kolonne(String felt) {
        return felt.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
