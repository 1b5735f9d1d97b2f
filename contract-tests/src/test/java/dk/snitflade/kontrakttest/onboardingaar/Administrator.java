package dk.snitflade.kontrakttest.onboardingaar;

import dk.snitflade.kontrakttest.hus.Http;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the register's administrator does during the year, through the admin API. */
record Administrator(URI drift) {

    private static final List<String> TYPER = List.of("LKPAFGI", "LKBIGEB", "KFDAINS", "GEDAINS", "KTTIBAK", "KFURSDP");

    private record Raekke(long nr, String omraade, String maal) {}

    private record Konvertering(long nr, LocalDate dag, String udfoert) {}

    /** Enters the agreement under which the municipality's debtor system may send. */
    void aftale(Kommune kommune) {
        Http.bestil(
                "PUT",
                drift.resolve("/api/register/aftaler/" + kommune.fordringshaver() + "/2026-01-01"),
                Map.of(
                        "navn",
                        kommune.navn() + " Kommune",
                        "indberettere",
                        List.of("99000017"),
                        "typer",
                        TYPER,
                        "rettigheder",
                        List.of("SYSTEM_TIL_SYSTEM", "INDR", "MODR", "NEDSKRIV"),
                        "aarsag",
                        "Ny kommune"));
    }

    /** Enters every municipality's plan ahead. */
    void plan(String ark) {
        Http.bestilArk(drift.resolve("/api/register/onboarding.csv?aarsag=Aarets+plan"), ark);
    }

    /** The clock of the gateway. */
    void ur(LocalDateTime tid) {
        Http.bestil("PUT", drift.resolve("/api/ur"), Map.of("tid", tid.toString()));
    }

    /** Opens an area on another day than planned. */
    void udskyd(Kommune kommune, String omraade, String dag) {
        Raekke raekke = Arrays.stream(Http.json(
                        drift.resolve("/api/register/onboarding?fordringshaver=" + kommune.fordringshaver()),
                        Raekke[].class))
                .filter(en -> omraade.equals(en.omraade()))
                .findFirst()
                .orElseThrow();
        Http.bestil(
                "PUT",
                drift.resolve("/api/register/onboarding/" + raekke.nr()),
                Map.of(
                        "fordringshaver",
                        String.valueOf(kommune.fordringshaver()),
                        "omraade",
                        omraade,
                        "gyldigFra",
                        dag,
                        "maal",
                        raekke.maal(),
                        "aarsag",
                        "Udskudt"));
    }

    void konverter(List<Long> fordringer, String dag) {
        Http.bestil(
                "POST",
                drift.resolve("/api/register/konverteringer"),
                Map.of(
                        "fordringer",
                        fordringer.stream().map(String::valueOf).toList(),
                        "dag",
                        dag,
                        "aarsag",
                        "Konverteres"));
    }

    /** Whether every conversion whose day has come is carried out. */
    boolean konverteret(LocalDate iDag) {
        return Arrays.stream(Http.json(drift.resolve("/api/register/konverteringer"), Konvertering[].class))
                .allMatch(en -> en.dag().isAfter(iDag) || en.udfoert() != null);
    }
}
