package dk.snitflade.gateway.underretning;

import static dk.snitflade.gateway.underretning.Underretninger.alle;
import static dk.snitflade.gateway.underretning.Underretninger.nyHaver;
import static dk.snitflade.gateway.underretning.Underretninger.rente;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.proeve.Gatewaydata;
import dk.snitflade.gateway.proeve.MedHelGateway;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@MedHelGateway
class UnderretningsbogTest {

    private static final Instant KL_8 = Instant.parse("2026-06-30T06:00:00Z");
    private static final Instant KL_9 = Instant.parse("2026-06-30T07:00:00Z");
    private static final Instant KL_10 = Instant.parse("2026-06-30T08:00:00Z");

    private final long haver = nyHaver();

    @Autowired
    private Underretningsbog bog;

    @Autowired
    private TransactionTemplate transaktion;

    @Test
    void numreneFoelgerUnderretningstidenOgHarMindst13Cifre() {
        List<Optaget> nye =
                bog.optag(List.of(rente(haver, "c", KL_10), rente(haver, "a", KL_8), rente(haver, "b", KL_9)));

        assertThat(nye).extracting(o -> o.underretning().tid()).containsExactly(KL_8, KL_9, KL_10);
        assertThat(nye).extracting(Optaget::nummer).isSorted().doesNotHaveDuplicates();
        assertThat(nye).allSatisfy(o -> assertThat(o.nummer().toString()).hasSizeBetween(13, 24));
    }

    @Test
    void sammeTidGiverTilbudtOrden() {
        List<Optaget> nye = bog.optag(List.of(rente(haver, "z", KL_8), rente(haver, "a", KL_8)));

        assertThat(nye).extracting(o -> o.underretning().nativtNummer()).containsExactly("z-" + haver, "a-" + haver);
    }

    @Test
    void enUnderretningDerHentesIgenBeholderSitNummer() {
        Optaget foerst = bog.optag(List.of(rente(haver, "a", KL_8))).get(0);

        List<Optaget> igen = bog.optag(List.of(rente(haver, "a", KL_9), rente(haver, "b", KL_10)));

        assertThat(igen).extracting(o -> o.underretning().nativtNummer()).containsExactly("b-" + haver);
        assertThat(bog.hent(alle(haver)).poster().get(0).nummer()).isEqualTo(foerst.nummer());
        assertThat(bog.hent(alle(haver)).poster().get(0).underretning().tid()).isEqualTo(KL_8);
    }

    @Test
    void sammeUnderretningToGangeISammeHentningErEn() {
        assertThat(bog.optag(List.of(rente(haver, "a", KL_8), rente(haver, "a", KL_8))))
                .hasSize(1);
    }

    @Test
    void sammeNummerFraDetAndetSystemEllerTilEnAndenIndberetterErEnAnden() {
        Underretning psrm = rente(haver, "a", KL_8);
        Underretning dmi = Underretninger.af(Maal.DMI, "a", haver, Gatewaydata.INDBERETTER, KL_8, psrm.indhold());
        Underretning anden =
                Underretninger.af(Maal.PSRM, "a", haver, Gatewaydata.ANDEN_INDBERETTER, KL_8, psrm.indhold());

        assertThat(bog.optag(List.of(psrm, dmi, anden))).hasSize(3);
        assertThat(bog.hent(alle(haver)).poster())
                .extracting(o -> o.underretning().system())
                .containsExactly(Maal.PSRM, Maal.DMI);
    }

    @Test
    void intetNytTagerIntetNummer() {
        assertThat(bog.optag(List.of())).isEmpty();
    }

    @Test
    void enOptagelseDerFortrydesKanTagesIgen() {
        transaktion.executeWithoutResult(status -> {
            bog.optag(List.of(rente(haver, "a", KL_8)));
            status.setRollbackOnly();
        });
        assertThat(bog.hent(alle(haver)).poster()).isEmpty();

        assertThat(bog.optag(List.of(rente(haver, "a", KL_8)))).hasSize(1);
        assertThat(bog.hent(alle(haver)).poster()).hasSize(1);
    }

    @Test
    void flereTusindTagesIndPaaEnGang() {
        List<Underretning> mange = IntStream.range(0, 5_000)
                .mapToObj(nr -> rente(haver, "nr" + nr, KL_8.plusSeconds(5_000 - nr)))
                .toList();

        List<Optaget> nye = bog.optag(mange);

        assertThat(nye).hasSize(5_000);
        assertThat(nye).extracting(o -> o.underretning().tid()).isSorted();
        assertThat(nye).extracting(Optaget::nummer).isSorted().doesNotHaveDuplicates();
    }
}
