package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Beloeb;
import dk.snitflade.gateway.fordring.Bemaerkning;
import dk.snitflade.gateway.fordring.Dokument;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.fordring.Periode;
import dk.snitflade.gateway.fordring.Rentevalg;
import dk.snitflade.gateway.fordring.Skyldner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Claim data that break nothing, until a test changes them. */
final class Fordringsbygger {

    static final Skyldner BORGER = new Skyldner(Skyldner.Art.CPR, "0101010000");
    static final LocalDate STIFTELSE = LocalDate.of(2025, 12, 1);
    static final LocalDate FORFALD = LocalDate.of(2025, 12, 15);
    static final Periode PERIODE = new Periode(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30));
    static final LocalDate FORAELDELSE = LocalDate.of(2028, 12, 15);

    private String art = "INDR";
    private String type = "KTTIBAK";
    private Long hovedfordring;
    private String beskrivelse = "Bilag 4711";
    private LocalDate stiftelse = STIFTELSE;
    private LocalDate forfald = FORFALD;
    private LocalDate srb = FORFALD;
    private Beloeb beloeb = kr("1000");
    private Periode periode = PERIODE;
    private Beloeb hovedstol = kr("1000");
    private Rentevalg rentevalg;
    private List<Bemaerkning> bemaerkninger = List.of();
    private List<Dokument> dokumenter = List.of();
    private List<Haeftelse> haeftelser = List.of(Haeftelse.af(BORGER, FORAELDELSE));

    static Fordringsbygger fordring() {
        return new Fordringsbygger();
    }

    static Beloeb kr(String kroner) {
        return Beloeb.kroner(new BigDecimal(kroner));
    }

    Fordringsbygger art(String ny) {
        art = ny;
        return this;
    }

    Fordringsbygger type(String ny) {
        type = ny;
        return this;
    }

    Fordringsbygger under(long ny) {
        hovedfordring = ny;
        return this;
    }

    Fordringsbygger beskrivelse(String ny) {
        beskrivelse = ny;
        return this;
    }

    Fordringsbygger stiftelse(String dag) {
        stiftelse = LocalDate.parse(dag);
        return this;
    }

    Fordringsbygger udenForfald() {
        forfald = null;
        return this;
    }

    Fordringsbygger paa(String kroner) {
        beloeb = kr(kroner);
        return this;
    }

    Fordringsbygger i(String valuta) {
        beloeb = new Beloeb(valuta, beloeb.kroner());
        return this;
    }

    Fordringsbygger hovedstolI(String valuta) {
        hovedstol = new Beloeb(valuta, hovedstol.kroner());
        return this;
    }

    Fordringsbygger periode(String fra, String til) {
        periode = new Periode(LocalDate.parse(fra), til == null ? null : LocalDate.parse(til));
        return this;
    }

    Fordringsbygger rente(String regel, String sats, String merrente) {
        rentevalg = new Rentevalg(regel, sats, merrente == null ? null : new BigDecimal(merrente));
        return this;
    }

    Fordringsbygger bemaerkning(String tekst) {
        bemaerkninger = List.of(new Bemaerkning(null, null, null, tekst));
        return this;
    }

    Fordringsbygger dokumenter(Dokument... nye) {
        dokumenter = List.of(nye);
        return this;
    }

    Fordringsbygger skyldes(Skyldner... skyldnere) {
        haeftelser = List.of(skyldnere).stream()
                .map(skyldner -> Haeftelse.af(skyldner, FORAELDELSE))
                .toList();
        return this;
    }

    Fordringsbygger haeftelse(Haeftelse ny) {
        haeftelser = List.of(ny);
        return this;
    }

    Fordringsdata data() {
        return new Fordringsdata(
                art,
                type,
                "REF-1",
                null,
                hovedfordring,
                beskrivelse,
                stiftelse,
                forfald,
                srb,
                beloeb,
                periode,
                hovedstol,
                rentevalg,
                null,
                bemaerkninger,
                dokumenter,
                Sag.FORDRINGSHAVER,
                haeftelser);
    }
}
