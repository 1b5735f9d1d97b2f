package dk.snitflade.gateway.felt;

import dk.snitflade.gateway.gyldighed.Dato;
import dk.snitflade.gateway.sikkerhed.Maskering;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads fields one by one and keeps what was wrong with each. A field that cannot be read gives null. */
public final class Feltlaeser {

    private static final Pattern KODE = Pattern.compile("[A-ZÆØÅ0-9]{7}");
    private static final Pattern FORDRINGSHAVER = Pattern.compile("[0-9]{4,9}");
    /** Danish spreadsheets turn 2026-01-31 into 31-01-2026 when they save. */
    private static final List<DateTimeFormatter> DATOER =
            List.of(form("uuuu-MM-dd"), form("dd-MM-uuuu"), form("dd.MM.uuuu"));

    private static final int LAENGSTE_CITAT = 60;

    private final List<Feltfejl> fejl = new ArrayList<>();

    private static DateTimeFormatter form(String moenster) {
        return DateTimeFormatter.ofPattern(moenster).withResolverStyle(ResolverStyle.STRICT);
    }

    /** What was wrong so far, in the order it was found. */
    public List<Feltfejl> fejl() {
        return List.copyOf(fejl);
    }

    public boolean fejlfri() {
        return fejl.isEmpty();
    }

    public void fejl(String felt, String tekst) {
        fejl.add(Feltfejl.af(felt, tekst));
    }

    /** A text that must be there, without blanks around it and with composed letters (NFC). */
    public String tekst(String felt, String vaerdi, int laengst) {
        String laest = valgfri(vaerdi);
        if (laest == null) {
            fejl(felt, "Skal udfyldes.");
        } else if (laest.length() > laengst) {
            fejl(felt, "Må højst være " + laengst + " tegn, men er " + laest.length() + ".");
            return null;
        }
        return laest;
    }

    /** The text without blanks around it and with composed letters (NFC); null when nothing is left. */
    public static String valgfri(String vaerdi) {
        return vaerdi == null || vaerdi.isBlank() ? null : Normalizer.normalize(vaerdi.strip(), Normalizer.Form.NFC);
    }

    /** A day between 2000 and 2099, which catches a year typed wrong. */
    public LocalDate dag(String felt, String vaerdi) {
        if (valgfri(vaerdi) == null) {
            fejl(felt, "Skal udfyldes med en dato som 2026-01-31.");
            return null;
        }
        return valgfriDag(felt, vaerdi);
    }

    /** As {@link #dag}, but may be left empty. */
    public LocalDate valgfriDag(String felt, String vaerdi) {
        String laest = valgfri(vaerdi);
        if (laest == null) {
            return null;
        }
        for (DateTimeFormatter form : DATOER) {
            try {
                LocalDate dag = LocalDate.parse(laest, form);
                if (dag.getYear() >= 2000 && dag.getYear() <= 2099) {
                    return dag;
                }
            } catch (DateTimeParseException anden) {
                // The next form may fit.
                continue;
            }
        }
        fejl(felt, citat(vaerdi) + " er ikke en dato mellem 2000 og 2099. Skriv den som 2026-01-31.");
        return null;
    }

    /** Reports days that are turned round; null days are not judged. */
    public void raekkefoelge(LocalDate fra, String feltTil, LocalDate til) {
        if (fra != null && til != null && til.isBefore(fra)) {
            fejl(feltTil, "Sidste dag " + Dato.tekst(til) + " ligger før første dag " + Dato.tekst(fra) + ".");
        }
    }

    /** A fordringshaver id: four digits, or more when they run out (psrm.md 2.2). */
    public Long fordringshaver(String felt, String vaerdi) {
        String laest = valgfri(vaerdi);
        if (laest == null || !FORDRINGSHAVER.matcher(laest).matches()) {
            fejl(felt, citat(vaerdi) + " er ikke et fordringshavernummer på mindst fire cifre.");
            return null;
        }
        return Long.valueOf(laest);
    }

    /** A claim type: seven letters or digits after NFC, and not a placeholder (psrm.md 2.1, data/README.md). */
    public String kode(String felt, String vaerdi) {
        String laest = valgfri(vaerdi);
        if (laest == null || !KODE.matcher(laest).matches()) {
            fejl(felt, citat(vaerdi) + " er ikke en kode på syv tegn. Brug store bogstaver og tal.");
            return null;
        }
        if (laest.startsWith("XX")) {
            fejl(
                    felt,
                    laest + " er en pladsholder for en kode, der ikke er offentlig. Skriv kommunens egen kode, som den"
                            + " står under fordringstype.kode i opsætningen.");
            return null;
        }
        return laest;
    }

    /** What was typed, short and without a person's number. */
    public static String citat(String vaerdi) {
        if (valgfri(vaerdi) == null) {
            return "(tomt)";
        }
        String vist = Maskering.masker(valgfri(vaerdi)).replaceAll("\\p{Cntrl}", " ");
        return "\"" + (vist.length() > LAENGSTE_CITAT ? vist.substring(0, LAENGSTE_CITAT) + "…" : vist) + "\"";
    }
}
