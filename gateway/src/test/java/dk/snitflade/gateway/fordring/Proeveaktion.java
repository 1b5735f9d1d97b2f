package dk.snitflade.gateway.fordring;

import java.time.LocalDate;
import java.util.List;

/** Actions on a claim that exists, each as simple as its kind allows and without fault. */
public final class Proeveaktion {

    /** The claim they are about. */
    public static final long FORDRING = 110000500001L;

    /** An earlier action on it. */
    public static final long TIDLIGERE = 810000001L;

    private static final LocalDate VIRKNING = LocalDate.of(2026, 2, 20);

    private Proeveaktion() {}

    /** A faultless handling of the structure the code calls for. */
    public static Handling handling(Aktionskode kode) {
        return switch (kode) {
            case OPRETFORDRING -> Proevefordring.ny().handling();
            case GENINDSENDFORDRING ->
                new Handling.Genindsend(FORDRING, Proevefordring.ny().data());
            case AENDRFORDRING ->
                new Handling.Aendr(FORDRING, null, Proevefordring.ny().data());
            case NEDSKRIV -> nedskriv("REGU", null);
            case TILBAGEKALD -> tilbagekald("KLAG", null);
            case OPSKRIVNINGREGULERING -> opskriv("100.00", null);
            case OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING, OPSKRIVNINGOMGJORTNEDSKRIVNINGREGULERING ->
                opskriv("100.00", TIDLIGERE);
            case NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING, NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING ->
                annuller(null);
            case FEJLAGTIGHOVEDSTOLINDBERETNING ->
                new Handling.RetHovedstol(FORDRING, Proevefordring.kroner("2000.00"), List.of());
        };
    }

    public static Aktion af(Aktionskode kode) {
        return Proevefordring.aktion(kode, handling(kode));
    }

    public static Handling.Nedskriv nedskriv(String aarsag, LocalDate virkningFra) {
        return nedskriv(aarsag, virkningFra, Proevefordring.kroner("100.00"), null);
    }

    public static Handling.Nedskriv nedskriv(String aarsag, LocalDate virkningFra, Beloeb beloeb, Skyldner skyldner) {
        return new Handling.Nedskriv(FORDRING, beloeb, aarsag, virkningFra, skyldner, List.of());
    }

    public static Handling.Tilbagekald tilbagekald(String aarsag, LocalDate virkningFra) {
        return new Handling.Tilbagekald(FORDRING, aarsag, virkningFra, List.of());
    }

    public static Handling.Opskriv opskriv(String kroner, Long aktionRef) {
        return opskriv(Proevefordring.kroner(kroner), VIRKNING, aktionRef, null);
    }

    public static Handling.Opskriv opskriv(Beloeb beloeb, LocalDate virkningFra, Long aktionRef, Skyldner skyldner) {
        return new Handling.Opskriv(FORDRING, beloeb, virkningFra, aktionRef, skyldner, null, List.of(), List.of());
    }

    public static Handling.AnnullerOpskrivning annuller(Skyldner skyldner) {
        return annuller(Proevefordring.kroner("100.00"), VIRKNING, TIDLIGERE, skyldner);
    }

    public static Handling.AnnullerOpskrivning annuller(
            Beloeb beloeb, LocalDate virkningFra, Long aktionRef, Skyldner skyldner) {
        return new Handling.AnnullerOpskrivning(FORDRING, beloeb, virkningFra, aktionRef, skyldner, List.of());
    }
}
