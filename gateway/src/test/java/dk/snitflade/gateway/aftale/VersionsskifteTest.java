package dk.snitflade.gateway.aftale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A fordringshaver has a version of 2024 and 2025, and one from 2026 on. */
class VersionsskifteTest {

    private final Aftalemappe mappe =
            Aftalemappe.af(2345, List.of(version(7, "2024-01-01", "2025-12-31"), version(9, "2026-01-01", null)));

    @Test
    void enNyVersionLukkerDenAabneDagenFoerNaarDenBedesOmDet() {
        Versionsskifte skifte = Versionsskifte.ny(mappe, aftale("2027-01-01", null), true);
        assertThat(skifte.brud()).isEmpty();
        assertThat(skifte.ophaeves()).extracting(Aftaleversion::nr).containsExactly(9L);
        assertThat(skifte.nye()).containsExactly(aftale("2026-01-01", "2026-12-31"), aftale("2027-01-01", null));
    }

    @Test
    void udenAtBedeOmDetAfvisesOverlappetMedBeggeVersionerNaevnt() {
        assertThat(Versionsskifte.ny(mappe, aftale("2027-01-01", null), false).brud())
                .containsExactly("Version 9 (fordringshaver 2345, fra 01.01.2026) overlapper den nye version"
                        + " (fordringshaver 2345, fra 01.01.2027).");
    }

    @Test
    void enAabenVersionFoerEnSenereAfvises() {
        assertThat(Versionsskifte.ny(mappe, aftale("2023-01-01", null), true).brud())
                .hasSize(2)
                .allMatch(tekst -> tekst.startsWith(
                        "Den nye version (fordringshaver 2345, fra 01.01.2023) overlapper" + " version "));
    }

    @Test
    void enVersionFoerAlleDeAndreKanTilfoejes() {
        Versionsskifte skifte = Versionsskifte.ny(mappe, aftale("2023-01-01", "2023-12-31"), true);
        assertThat(skifte.brud()).isEmpty();
        assertThat(skifte.ophaeves()).isEmpty();
    }

    @Test
    void sammeFoersteDagRetterDenVersionDerStaarDer() {
        Versionsskifte skifte = Versionsskifte.ny(mappe, aftale("2024-01-01", "2025-06-30"), false);
        assertThat(skifte.brud()).isEmpty();
        assertThat(skifte.ophaeves()).extracting(Aftaleversion::nr).containsExactly(7L);
    }

    @Test
    void detSammeEenGangTilAendrerIntet() {
        assertThat(Versionsskifte.ny(mappe, aftale("2026-01-01", null), true).uaendret())
                .isTrue();
    }

    @Test
    void enAfsluttetVersionKanIkkeForlaengesIndIDenNaeste() {
        assertThat(Versionsskifte.slut(mappe, mappe.versioner().get(0), LocalDate.parse("2026-01-01"))
                        .brud())
                .hasSize(1);
        assertThat(Versionsskifte.slut(mappe, mappe.versioner().get(1), LocalDate.parse("2026-06-30"))
                        .brud())
                .isEmpty();
    }

    private static Aftaleversion version(long nr, String fra, String til) {
        return new Aftaleversion(nr, Instant.EPOCH, null, aftale(fra, til));
    }

    private static Aftale aftale(String fra, String til) {
        return new Aftale(
                2345,
                "Havneby Kommune",
                LocalDate.parse(fra),
                til == null ? null : LocalDate.parse(til),
                Set.of("99000017"),
                Set.of("KTTIBAK"),
                Set.of());
    }
}
