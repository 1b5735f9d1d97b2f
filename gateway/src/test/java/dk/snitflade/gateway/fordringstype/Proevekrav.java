package dk.snitflade.gateway.fordringstype;

import dk.snitflade.gateway.fordring.Beloeb;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.fordring.Periode;
import dk.snitflade.gateway.fordring.Skyldner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A claim of a test as named values: the operands of the language with their values as text. A value left out is empty.
 * Copies are made, never changes.
 */
public final class Proevekrav {

    private final Map<String, String> felter;

    private Proevekrav(Map<String, String> felter) {
        this.felter = felter;
    }

    public static Proevekrav tomt() {
        return new Proevekrav(Map.of());
    }

    /**
     * @param tekst {@code forfald=2026-01-02 srb=}: values between spaces, nothing after the sign for an empty one
     */
    public Proevekrav med(String tekst) {
        Proevekrav krav = this;
        for (String felt : tekst.strip().split("\\s+")) {
            String[] dele = felt.split("=", 2);
            krav = krav.med(dele[0], dele[1]);
        }
        return krav;
    }

    /** The same claim with one value changed; null or nothing empties it. */
    public Proevekrav med(String felt, Object vaerdi) {
        Map<String, String> nye = new TreeMap<>(felter);
        nye.put(felt, vaerdi instanceof BigDecimal tal ? tal.toPlainString() : String.valueOf(vaerdi));
        if (vaerdi == null || nye.get(felt).isEmpty()) {
            nye.remove(felt);
        }
        return new Proevekrav(nye);
    }

    Map<String, String> felter() {
        return felter;
    }

    public String felt(String navn) {
        return felter.get(navn);
    }

    public LocalDate dato(String navn) {
        return felter.containsKey(navn) ? LocalDate.parse(felter.get(navn)) : null;
    }

    public BigDecimal beloeb(String navn) {
        return felter.containsKey(navn) ? new BigDecimal(felter.get(navn)) : null;
    }

    /** The claim with one debtor, as the filter is given it. */
    public Filtersag sag() {
        return sag(List.of(haeftelse("1111111118")));
    }

    public Filtersag sag(List<Haeftelse> haeftelser) {
        boolean relateret = "RELATERET".equals(felter.get("kategori"));
        return new Filtersag(
                data(haeftelser),
                dato("modtagelse"),
                relateret ? new Hovedfordring(dato("hovedfordring.forfald"), dato("hovedfordring.modtagelse")) : null,
                null);
    }

    /** A debtor with this claim's limitation date, judgment and settlement. */
    public Haeftelse haeftelse(String cpr) {
        return new Haeftelse(
                new Skyldner(Skyldner.Art.CPR, cpr),
                dato("foraeldelse"),
                felter.containsKey("dom_dato"),
                dato("dom_dato"),
                felter.containsKey("forlig_dato"),
                dato("forlig_dato"),
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private Fordringsdata data(List<Haeftelse> haeftelser) {
        boolean periode = felter.containsKey("periode_fra") || felter.containsKey("periode_til");
        return new Fordringsdata(
                felter.get("art"),
                "KTPRØVE",
                "ref",
                null,
                null,
                felter.get("beskrivelse"),
                dato("stiftelse"),
                dato("forfald"),
                dato("srb"),
                kroner("beloeb"),
                periode ? new Periode(dato("periode_fra"), dato("periode_til")) : null,
                kroner("hovedstol"),
                null,
                null,
                List.of(),
                List.of(),
                2345,
                haeftelser);
    }

    private Beloeb kroner(String navn) {
        return felter.containsKey(navn) ? Beloeb.kroner(beloeb(navn)) : null;
    }

    @Override
    public String toString() {
        return felter.toString();
    }
}
