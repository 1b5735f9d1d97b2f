package dk.snitflade.gateway.fordring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A claim as a municipality would send it, with the fields a test wants otherwise. */
public final class Proevefordring {

    public static final long HAVER = 2345;
    public static final Skyldner BORGER = new Skyldner(Skyldner.Art.CPR, "0102709998");
    public static final Skyldner FIRMA = new Skyldner(Skyldner.Art.CVR, "29999981");

    private String art = "INDR";
    private String type = "LIMEDIE";
    private String reference = "REF-1";
    private Long hovedfordring;
    private LocalDate stiftelse = LocalDate.of(2026, 1, 5);
    private LocalDate forfald = LocalDate.of(2026, 1, 31);
    private LocalDate srb = LocalDate.of(2026, 2, 15);
    private Beloeb beloeb = kroner("1250.00");
    private Beloeb hovedstol = kroner("1250.00");
    private Periode periode;
    private String beskrivelse = "Leje af hal";
    private Rentevalg rentevalg;
    private List<Bemaerkning> bemaerkninger = List.of();
    private List<Dokument> dokumenter = List.of();
    private List<Haeftelse> haeftelser = List.of(haeftelse(BORGER));

    public static Proevefordring ny() {
        return new Proevefordring();
    }

    public Proevefordring art(String ny) {
        art = ny;
        return this;
    }

    public Proevefordring type(String ny) {
        type = ny;
        return this;
    }

    public Proevefordring reference(String ny) {
        reference = ny;
        return this;
    }

    public Proevefordring under(Long ny) {
        hovedfordring = ny;
        return this;
    }

    public Proevefordring stiftelse(LocalDate ny) {
        stiftelse = ny;
        return this;
    }

    public Proevefordring forfald(LocalDate ny) {
        forfald = ny;
        return this;
    }

    public Proevefordring srb(LocalDate ny) {
        srb = ny;
        return this;
    }

    public Proevefordring beloeb(Beloeb ny) {
        beloeb = ny;
        return this;
    }

    public Proevefordring hovedstol(Beloeb ny) {
        hovedstol = ny;
        return this;
    }

    public Proevefordring periode(LocalDate fra, LocalDate til) {
        periode = new Periode(fra, til);
        return this;
    }

    public Proevefordring beskrivelse(String ny) {
        beskrivelse = ny;
        return this;
    }

    /** @param merrente null for none */
    public Proevefordring rente(String regel, String sats, String merrente) {
        rentevalg = new Rentevalg(regel, sats, merrente == null ? null : new BigDecimal(merrente));
        return this;
    }

    /** @param tekst null for a note without text */
    public Proevefordring bemaerkning(String tekst) {
        bemaerkninger = List.of(new Bemaerkning(null, null, null, tekst));
        return this;
    }

    public Proevefordring dokumenter(Dokument... nye) {
        dokumenter = List.of(nye);
        return this;
    }

    public Proevefordring skyldes(Skyldner... skyldnere) {
        haeftelser = Stream.of(skyldnere).map(Proevefordring::haeftelse).toList();
        return this;
    }

    public Proevefordring haeftere(Haeftelse... nye) {
        haeftelser = List.of(nye);
        return this;
    }

    public Fordringsdata data() {
        return new Fordringsdata(
                art,
                type,
                reference,
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
                HAVER,
                haeftelser);
    }

    /** OPRETFORDRING with the related claims sent along. */
    public Aktion opret(Proevefordring... relaterede) {
        return aktion(Aktionskode.OPRETFORDRING, handling(relaterede));
    }

    /** The create alone, to be nested in another. */
    public Handling.Opret handling(Proevefordring... relaterede) {
        return new Handling.Opret(
                data(),
                Stream.of(relaterede)
                        .map(relateret -> new Handling.Opret(relateret.data(), List.of()))
                        .toList());
    }

    public static Aktion aktion(Aktionskode kode, Handling handling) {
        return new Aktion(kode, HAVER, handling);
    }

    public static Beloeb kroner(String beloeb) {
        return Beloeb.kroner(new BigDecimal(beloeb));
    }

    public static Haeftelse haeftelse(Skyldner skyldner) {
        return Haeftelse.af(skyldner, LocalDate.of(2029, 1, 31));
    }
}
