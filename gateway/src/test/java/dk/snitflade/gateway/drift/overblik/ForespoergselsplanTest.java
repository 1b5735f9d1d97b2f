package dk.snitflade.gateway.drift.overblik;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** No question costs more as the journal grows old, whatever the database believes of its rows. */
@MedMorgen
class ForespoergselsplanTest {

    /** Pages of 8 kB; the rows of this test fill some 12,000. */
    private static final int FAA_SIDER = 700;

    private static final Pattern SIDER = Pattern.compile("(?:hit|read)=([0-9]+)");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private IndeksLager indeks;

    @BeforeEach
    void tohundredeTusindeGamle() {
        glemStatistik();
        indsaet("UDFOERT", 1, 200_000);
    }

    @AfterEach
    void glemStatistik() {
        jdbc.sql("truncate aktion").update();
        jdbc.sql("delete from pg_statistic where starelid = 'aktion'::regclass").update();
    }

    @Test
    void enGammelJournalOgIngenStatistik() {
        indsaet("KLAR", 200_001, 100);
        kosterLidt();
    }

    @Test
    void enGammelJournalOgFriskStatistik() {
        indsaet("KLAR", 200_001, 100);
        jdbc.sql("analyze aktion").update();
        kosterLidt();
    }

    /** A back end has just gone down: the statistics are from before, when nothing waited. */
    @Test
    void enKoeSomStatistikkenIkkeKender() {
        jdbc.sql("analyze aktion").update();
        indsaet("KLAR", 200_001, 20_000);
        assertThat(sider(deSeneste())).isLessThan(FAA_SIDER);
        assertThat(plan(koeer())).noneMatch(linje -> linje.contains("Seq Scan on aktion"));
    }

    private void kosterLidt() {
        assertThat(sider(koeer())).isLessThan(FAA_SIDER);
        assertThat(sider(deSeneste())).isLessThan(FAA_SIDER);
        assertThat(sider(forklar(AktionsvisningLager.I_LEVERANCE)
                        .param("leverance", "findes-ikke")
                        .param("antal", 50)))
                .isLessThan(FAA_SIDER);
        assertThat(sider(forklar(AktionsvisningLager.EN).param("id", 200_050))).isLessThan(FAA_SIDER);
    }

    private StatementSpec koeer() {
        return forklar(OverblikLager.KOEER).param("nu", Timestamp.from(Stilleur.NU));
    }

    private StatementSpec deSeneste() {
        return forklar(AktionsvisningLager.SENESTE).param("antal", 50);
    }

    private StatementSpec forklar(String sql) {
        return jdbc.sql("explain (analyze, buffers, timing off) " + sql);
    }

    private List<String> plan(StatementSpec forklaring) {
        return indeks.laes(() -> forklaring.query(String.class).list());
    }

    /** What the whole statement touched stands at its outermost step. */
    private int sider(StatementSpec forklaring) {
        List<String> plan = plan(forklaring);
        return plan.stream()
                .filter(linje -> linje.strip().startsWith("Buffers:"))
                .findFirst()
                .map(linje -> SIDER.matcher(linje)
                        .results()
                        .mapToInt(tal -> Integer.parseInt(tal.group(1)))
                        .sum())
                .orElseThrow(() -> new AssertionError(String.join("\n", plan)));
    }

    private void indsaet(String tilstand, int fra, int antal) {
        jdbc.sql("""
                        insert into aktion (id, leverance, nr, kode, fordring, familie, fordringshaver, maal, modtaget,
                            modtagestatus, tilstand, tilstand_siden, forfalder, indhold)
                        select n, 1, n + 10, 'OPRETFORDRING', n, n, 1751, 'PSRM', :tid, 'MODTAGET', :tilstand, :tid, :tid,
                            decode(repeat('ab', 300), 'hex')
                        from generate_series(:fra, :til) n
                        """)
                .param("tilstand", tilstand)
                .param("tid", Timestamp.from(Stilleur.NU))
                .param("fra", fra)
                .param("til", fra + antal - 1)
                .update();
    }
}
