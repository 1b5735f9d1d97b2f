package dk.snitflade.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.snitflade.gateway.Proeveur;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Kendskab;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import dk.snitflade.gateway.rutning.Hjem;
import dk.snitflade.gateway.rutning.Hjemsted;
import dk.snitflade.gateway.rutning.Konverteringsark;
import dk.snitflade.gateway.rutning.Konverteringsplan;
import dk.snitflade.gateway.rutning.Konverteringsudfald;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** A family moves from DMI to PSRM on its day, whole, and takes with it what DMI has never seen (psrm.md 5.1). */
@MedDatabase
class KonverteringTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 1);

    private final Proevedatabase database;
    private final KonverteringLager konverteringer;
    private final Hjemflytning flytning;
    private final Proevejournal journal;

    /** Late in the evening before the day, Danish time. */
    private final Proeveur ur = new Proeveur(Instant.parse("2026-02-28T22:59:00Z"));

    KonverteringTest(Proevedatabase database) {
        this.database = database;
        konverteringer = new KonverteringLager(database.jdbc());
        flytning = Proevelagre.hjemflytning(database, ur);
        journal = new Proevejournal(database, ur);
    }

    @AfterEach
    void luk() {
        journal.close();
    }

    @Test
    void enFamilieFlytterHelPaaDagenOgIkkeFoer() {
        List<Aktionskvittering> familie = udfoerte(Proevefordring.ny().opret(renter("REF-2")));
        konverter(familie.get(1).fordringId(), Konverteringsudfald.KONVERTERET);
        flytning.koer();
        assertThat(hjem(familie)).containsExactly("DMI", "DMI");

        ur.gaa(Duration.ofMinutes(1));
        flytning.koer();

        assertThat(hjem(familie)).containsExactly("PSRM", "PSRM");
        assertThat(konverteringer.hjem(familie.get(0).fordringId(), ur.getZone()))
                .extracting(Hjem::hjem)
                .containsExactly(Maal.DMI, Maal.PSRM);
    }

    @Test
    void detFoersteDerModtagesPaaDagenFoelgerDetNyeHjem() {
        long fordring = udfoerte(Proevefordring.ny().opret()).get(0).fordringId();
        konverter(fordring, Konverteringsudfald.KONVERTERET);
        assertThat(kendt(fordring).hjem()).isEqualTo(Maal.DMI);

        ur.gaa(Duration.ofMinutes(1));

        assertThat(kendt(fordring).hjem()).isEqualTo(Maal.PSRM);
    }

    @Test
    void detDerVenterFoelgerMedOgDetDerErUndervejsBliver() {
        long fordring = udfoerte(Proevefordring.ny().opret()).get(0).fordringId();
        long sendt = nedskriv(fordring);
        saet("update aktion set tilstand = 'UKENDT', usikker = true where id = " + sendt);
        long venter = nedskriv(fordring);
        ur.gaa(Duration.ofMinutes(1));
        konverter(fordring, Konverteringsudfald.KONVERTERET);
        flytning.koer();

        assertThat(maal(sendt)).isEqualTo("DMI");
        assertThat(maal(venter)).isEqualTo("PSRM");
        assertThat(database.jdbc()
                        .sql("select tekst from haendelse where aktion = " + venter)
                        .query(String.class)
                        .single())
                .contains("er konverteret fra DMI til PSRM den 01.03.2026")
                .contains("var ikke sendt til DMI");
    }

    @Test
    void detDerBlevGemtTilDmiISammeOejeblikFoelgerEfter() {
        long fordring = udfoerte(Proevefordring.ny().opret()).get(0).fordringId();
        ur.gaa(Duration.ofMinutes(1));
        konverter(fordring, Konverteringsudfald.KONVERTERET);
        flytning.koer();
        long forSent = nedskriv(fordring);
        assertThat(maal(forSent)).isEqualTo("DMI");

        flytning.koer();

        assertThat(maal(forSent)).isEqualTo("PSRM");
    }

    @Test
    void enFordringDmiIkkeHarTagetImodVenterMedSinGrund() {
        Aktionskvittering opret =
                journal.modtag(Maal.DMI, 1, Proevefordring.ny().opret()).get(0);
        ur.gaa(Duration.ofMinutes(1));
        konverter(opret.fordringId(), Konverteringsudfald.KONVERTERET);
        flytning.koer();

        assertThat(kendt(opret.fordringId()).hjem()).isEqualTo(Maal.DMI);
        assertThat(konverteringer.alle(null, 10).get(0).venterPaa())
                .isEqualTo("Aktion " + opret.aktionId() + " (OPRETFORDRING) er ikke afgjort af DMI endnu.");

        saet("update aktion set tilstand = 'UDFOERT'");
        flytning.koer();
        assertThat(kendt(opret.fordringId()).hjem()).isEqualTo(Maal.PSRM);
        assertThat(konverteringer.alle(null, 10).get(0).venterPaa()).isNull();
    }

    @Test
    void enFordringTagetTilbageUnderKonverteringenLukkesForRettelser() {
        long fordring = udfoerte(Proevefordring.ny().opret()).get(0).fordringId();
        ur.gaa(Duration.ofMinutes(1));
        konverter(fordring, Konverteringsudfald.TAGET_TILBAGE);

        assertThat(kendt(fordring).stand().konverteret()).isTrue();
        assertThat(kendt(fordring).hjem()).isEqualTo(Maal.DMI);
    }

    @Test
    void enFordringAeldreEndGatewayenKanKonverteres() {
        ur.gaa(Duration.ofMinutes(1));
        konverter(42, Konverteringsudfald.KONVERTERET);

        Kendskab kendskab = journal.kendskab(aktion(42));

        assertThat(kendskab.konverterede()).containsOnlyKeys(42L);
        assertThat(kendskab.konverterede().get(42L).dag()).isEqualTo(DAG);
    }

    @Test
    void intetAndetEndEnKonverteringKanFlytteEnFordring() {
        long fordring = udfoerte(Proevefordring.ny().opret()).get(0).fordringId();
        konverter(fordring, Konverteringsudfald.KONVERTERET);

        assertThatThrownBy(() -> saet("update fordring set hjem = 'PSRM'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("kan kun skifte hjem ved en konvertering");
    }

    private List<Aktionskvittering> udfoerte(Aktion opret) {
        List<Aktionskvittering> svar = journal.modtag(Maal.DMI, 1, opret);
        saet("update aktion set tilstand = 'UDFOERT'");
        return svar;
    }

    private static Proevefordring renter(String reference) {
        return Proevefordring.ny().type("REOPKOM").reference(reference);
    }

    private void konverter(long fordring, Konverteringsudfald udfald) {
        Map<Long, Hjemsted> kendte = konverteringer.hjemsteder(List.of(fordring));
        Konverteringsplan plan = Konverteringsplan.af(
                List.of(new Konverteringsark.Oenske(null, fordring, DAG, udfald)), kendte, List.of());
        assertThat(plan.fejl()).isEmpty();
        konverteringer.indsaet(plan.nye(), ur.instant());
    }

    private Kendskab.KendtFordring kendt(long fordring) {
        return journal.kendskab(aktion(fordring)).fordringer().get(fordring);
    }

    private static Aktion aktion(long fordring) {
        return Proevefordring.aktion(
                Aktionskode.NEDSKRIV,
                new Handling.Nedskriv(fordring, Proevefordring.kroner("1.00"), "REGU", null, null, List.of()));
    }

    /** Received as if the sender were a moment too early to see the move. */
    private long nedskriv(long fordring) {
        return journal.modtag(Maal.DMI, 10 + database.antal("leverance"), aktion(fordring))
                .get(0)
                .aktionId();
    }

    private List<String> hjem(List<Aktionskvittering> familie) {
        return familie.stream()
                .map(en -> database.jdbc()
                        .sql("select hjem from fordring where id = " + en.fordringId())
                        .query(String.class)
                        .single())
                .toList();
    }

    private String maal(long aktion) {
        return database.jdbc()
                .sql("select maal from aktion where id = " + aktion)
                .query(String.class)
                .single();
    }

    private void saet(String sql) {
        database.jdbc().sql(sql).update();
    }
}
