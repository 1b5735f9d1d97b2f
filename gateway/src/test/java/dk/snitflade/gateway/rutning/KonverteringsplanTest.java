package dk.snitflade.gateway.rutning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.felt.Feltfejl;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.rutning.Konverteringsark.Laest;
import dk.snitflade.gateway.rutning.Konverteringsark.Oenske;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a list of claims to be converted comes to. */
class KonverteringsplanTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 1);

    private final Map<Long, Hjemsted> kendte = Map.of(
            1L, new Hjemsted(1, 1, 2345, "INDR", Maal.DMI, false),
            2L, new Hjemsted(2, 1, 2345, "INDR", Maal.DMI, false),
            3L, new Hjemsted(3, 3, 2345, "INDR", Maal.PSRM, false),
            4L, new Hjemsted(4, 4, 2345, "MODR", Maal.DMI, false),
            5L, new Hjemsted(5, 5, 2345, "INDR", Maal.DMI, true));

    @Test
    void enFamilieFlytterHelOgKunEnGang() {
        Konverteringsplan plan = plan(oenske(2, DAG), oenske(1, DAG));

        assertThat(plan.fejl()).isEmpty();
        assertThat(plan.nye()).extracting(Konvertering::familie).containsExactly(1L);
    }

    @Test
    void enFamilieDelesIkkePaaToDage() {
        assertThat(plan(oenske(1, DAG), oenske(2, DAG.plusDays(1))).fejl())
                .extracting(Feltfejl::tekst)
                .containsExactly(
                        "Hører til samme familie som linje 1 (fordring 1), og en familie deles ikke. Skriv samme"
                                + " dag og udfald.");
    }

    @Test
    void detSammeIgenAendrerIntetOgNogetAndetNaevnerDetTidligere() {
        Konvertering tidligere =
                new Konvertering(7L, 1, 1, 2345L, DAG, Konverteringsudfald.KONVERTERET, null, null, null);

        assertThat(Konverteringsplan.af(List.of(oenske(2, DAG)), kendte, List.of(tidligere))
                        .uaendrede())
                .isEqualTo(1);
        assertThat(Konverteringsplan.af(List.of(oenske(2, DAG.plusDays(1))), kendte, List.of(tidligere))
                        .fejl())
                .extracting(Feltfejl::tekst)
                .containsExactly("Familien har allerede konvertering 7 (fordring 1 flytter fra DMI til PSRM den"
                        + " 01.03.2026).");
    }

    @Test
    void detDerIkkeKanFlytteNaevnes() {
        assertThat(plan(oenske(3, DAG), oenske(4, DAG), oenske(5, DAG)).fejl())
                .extracting(Feltfejl::tekst)
                .containsExactly(
                        "Fordringen ligger allerede i PSRM.",
                        "Fordringen er MODR, og PSRM kender kun INDR.",
                        "Fordringen er afvist og ligger intet sted.");
    }

    @Test
    void enFordringAeldreEndGatewayenErSinEgenFamilie() {
        Konvertering ny = plan(oenske(99, DAG)).nye().get(0);

        assertThat(ny.familie()).isEqualTo(99);
        assertThat(ny.fordringshaver()).isNull();
        assertThat(plan(new Oenske(1, 99, DAG, Konverteringsudfald.TAGET_TILBAGE))
                        .fejl())
                .hasSize(1);
    }

    @Test
    void etArkLaesesHeltOgSigerAltDerErGalt() {
        Laest ark = Konverteringsark.laes("""
                fordring;dag;udfald
                110000500001;2026-03-01;
                110000500002;01.03.2026;TAGET_TILBAGE
                abc;2026-02-30;MAASKE
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(ark.oensker())
                .containsExactly(
                        new Oenske(2, 110000500001L, DAG, Konverteringsudfald.KONVERTERET),
                        new Oenske(3, 110000500002L, DAG, Konverteringsudfald.TAGET_TILBAGE));
        assertThat(ark.fejl()).extracting(Feltfejl::felt).containsExactly("fordring", "dag", "udfald");
        assertThat(ark.fejl()).extracting(Feltfejl::linje).containsOnly(4);
    }

    private Konverteringsplan plan(Oenske... oensker) {
        return Konverteringsplan.af(List.of(oensker), kendte, List.of());
    }

    private static Oenske oenske(long fordring, LocalDate dag) {
        return new Oenske((int) fordring, fordring, dag, Konverteringsudfald.KONVERTERET);
    }
}
