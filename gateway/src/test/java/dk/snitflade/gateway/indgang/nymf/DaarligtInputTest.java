package dk.snitflade.gateway.indgang.nymf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Dokument;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.fordring.Skyldner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad input at the real door. One wrong action never stops its neighbours, and one wrong call leaves nothing behind. */
@MedGateway
class DaarligtInputTest {

    private static final AtomicInteger REFERENCER = new AtomicInteger();
    private static final LocalDate I_DAG = LocalDate.of(2026, 1, 5);

    @Autowired
    private Porte porte;

    @Autowired
    private JdbcClient jdbc;

    private Indberetter system;
    private long leverancerFoer;

    @BeforeEach
    void begynd() {
        system = new Indberetter(porte.soap());
        leverancerFoer = leverancer();
    }

    @Test
    void etBrugtReferencenummer() throws IOException, InterruptedException {
        Proevefordring fordring = fordring();
        assertThat(system.numre(fordring.opret(), fordring.opret(), fordring().opret()))
                .containsExactly(List.of(), List.of(486), List.of());
    }

    @Test
    void enFordringDerErKaldtTilbageEllerErEnAndens() throws IOException, InterruptedException {
        long fordring = system.fordring(fordring().opret());
        Aktion tilbagekald = Proevefordring.aktion(
                Aktionskode.TILBAGEKALD, new Handling.Tilbagekald(fordring, "HENS", null, List.of()));
        Aktion nedskriv = nedskriv(fordring, "1.00");
        Aktion andens = new Aktion(nedskriv.kode(), 2346, nedskriv.handling());

        assertThat(system.numre(andens, tilbagekald, nedskriv, fordring().opret()))
                .containsExactly(List.of(400), List.of(), List.of(498), List.of());
        assertThat(system.numre(nedskriv)).containsExactly(List.of(498));
    }

    @Test
    void enFordringDerErAfvist() throws IOException, InterruptedException {
        long fordring = system.fordring(fordring().opret());
        jdbc.sql("update fordring set afvist = true where id = :id")
                .param("id", fordring)
                .update();

        assertThat(system.numre(nedskriv(fordring, "1.00"))).containsExactly(List.of(428));
    }

    @Test
    void enFordringIngenKender() throws IOException, InterruptedException {
        Aktion hovedstol = Proevefordring.aktion(
                Aktionskode.FEJLAGTIGHOVEDSTOLINDBERETNING,
                new Handling.RetHovedstol(42L, Proevefordring.kroner("1.00"), List.of()));
        assertThat(system.numre(hovedstol, fordring().under(42L).opret(), nedskriv(42, "1.00")))
                .containsExactly(List.of(509), List.of(461), List.of());
    }

    @Test
    void beloebPaaNulOgUnder() throws IOException, InterruptedException {
        assertThat(system.numre(
                        nedskriv(42, "0.00"),
                        nedskriv(42, "-1.00"),
                        fordring().beloeb(Proevefordring.kroner("-0.01")).opret(),
                        fordring().beloeb(Proevefordring.kroner("0.00")).opret()))
                .containsExactly(List.of(408), List.of(408), List.of(215), List.of());
    }

    @Test
    void enPeriodeDerVenderOmvendtNullerOgSammeHaefterToGange() throws IOException, InterruptedException {
        Skyldner nuller = new Skyldner(Skyldner.Art.CPR, "0000000000");
        assertThat(system.numre(
                        fordring().periode(I_DAG, I_DAG.minusDays(1)).opret(),
                        fordring().skyldes(nuller).opret(),
                        fordring()
                                .skyldes(Proevefordring.BORGER, Proevefordring.BORGER)
                                .opret(),
                        fordring().opret()))
                .containsExactly(List.of(569), List.of(5), List.of(528), List.of());
    }

    @Test
    void etSystemIngenAftaleNaevner() throws IOException, InterruptedException {
        HttpResponse<String> svar = system.send(
                BodyPublishers.ofString(system.besked("88888888", fordring().opret())));

        assertThat(svar.statusCode()).isEqualTo(200);
        assertThat(svar.body()).contains("FejlNummer>400<").doesNotContain("FordringInfo");
        assertThat(leverancer()).isEqualTo(leverancerFoer);
    }

    @Test
    void treDecimalerOgEnEnogtredivteFebruar() throws IOException, InterruptedException {
        String rigtig = system.besked(Indberetter.SE, nedskriv(42, "500.00"));

        assertThat(fejl(rigtig.replace(">500.00<", ">500.001<"))).contains("Tallet må højst have 2 decimaler.");
        assertThat(fejl(rigtig.replace("2026-01-05", "2026-02-31"))).contains("Beskeden følger ikke skemaet.");
        assertThat(leverancer()).isEqualTo(leverancerFoer);
    }

    @Test
    void femtusindOgEnAktioner() throws IOException, InterruptedException {
        Aktion[] mange = Stream.generate(() -> nedskriv(42, "1.00")).limit(5001).toArray(Aktion[]::new);

        HttpResponse<String> svar = system.send(BodyPublishers.ofString(system.besked(Indberetter.SE, mange)));

        assertThat(svar.body()).contains("FejlNummer>911<");
        assertThat(leverancer()).isEqualTo(leverancerFoer);
    }

    @Test
    void etDokumentOverGraensenAfvisesOgNaboenGaarIgennem() throws IOException, InterruptedException {
        Dokument stort = new Dokument("BREV", null, "pdf", "A".repeat(14 * 1024 * 1024), null);
        assertThat(system.numre(fordring().dokumenter(stort).opret(), fordring().opret()))
                .containsExactly(List.of(164), List.of());
    }

    /** More than a call may hold: the gateway stops reading, and the sender may or may not get to hear why. */
    @Test
    void etDokumentPaaHundredeMegabyte() throws InterruptedException {
        Dokument skabelon = new Dokument("BREV", null, "pdf", "SKIL", null);
        String[] omkring = system.besked(
                        Indberetter.SE, fordring().dokumenter(skabelon).opret())
                .split("SKIL");
        byte[] megabyte = "A".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
        // 134 MB of base64 are 100 MB of document.
        List<InputStream> stykker = Stream.of(
                        Stream.of(omkring[0].getBytes(StandardCharsets.UTF_8)),
                        Collections.nCopies(134, megabyte).stream(),
                        Stream.of(omkring[1].getBytes(StandardCharsets.UTF_8)))
                .flatMap(del -> del)
                .<InputStream>map(ByteArrayInputStream::new)
                .toList();

        assertThat(status(stykker)).isNotEqualTo(200);
        assertThat(leverancer()).isEqualTo(leverancerFoer);
    }

    /** The HTTP status; 0 when the connection was closed on us. */
    private int status(List<InputStream> stykker) throws InterruptedException {
        try {
            return system.send(BodyPublishers.ofInputStream(
                            () -> new SequenceInputStream(Collections.enumeration(stykker))))
                    .statusCode();
        } catch (IOException afbrudt) {
            return 0;
        }
    }

    private String fejl(String besked) throws IOException, InterruptedException {
        HttpResponse<String> svar = system.send(BodyPublishers.ofString(besked));
        assertThat(svar.statusCode()).isEqualTo(500);
        return svar.body();
    }

    private long leverancer() {
        return jdbc.sql("select count(*) from leverance").query(Long.class).single();
    }

    private static Proevefordring fordring() {
        return Proevefordring.ny().type("KTTIBAK").reference("DI-" + REFERENCER.incrementAndGet());
    }

    private static Aktion nedskriv(long fordring, String kroner) {
        return Proevefordring.aktion(
                Aktionskode.NEDSKRIV,
                new Handling.Nedskriv(fordring, Proevefordring.kroner(kroner), "INDB", I_DAG, null, List.of()));
    }
}
