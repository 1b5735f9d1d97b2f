package dk.snitflade.gateway.underretning;

import static dk.snitflade.gateway.underretning.Underretninger.alle;
import static dk.snitflade.gateway.underretning.Underretninger.nyHaver;
import static dk.snitflade.gateway.underretning.Underretninger.rente;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.proeve.Gatewaydata;
import dk.snitflade.gateway.proeve.MedHelGateway;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MedHelGateway
class UnderretningssideTest {

    private static final Instant FOERSTE = Instant.parse("2026-06-30T06:00:00Z");
    private static final int INGEN_GRAENSE = Integer.MAX_VALUE - 1;

    private final long haver = nyHaver();

    @Autowired
    private Underretningsbog bog;

    @Autowired
    private UnderretningSoegeLager lager;

    @Autowired
    private JdbcClient jdbc;

    private List<BigInteger> numre;
    private int stoerrelse;

    @BeforeEach
    void femUnderretningerEnIMinuttet() {
        List<Optaget> nye = bog.optag(IntStream.range(0, 5)
                .mapToObj(nr -> rente(haver, "n" + nr, minut(nr)))
                .toList());
        numre = nye.stream().map(Optaget::nummer).toList();
        stoerrelse = nye.get(0).underretning().indhold().stoerrelse();
    }

    private static Instant minut(int nr) {
        return FOERSTE.plusSeconds(60L * nr);
    }

    private static List<BigInteger> numre(Side side) {
        return side.poster().stream().map(Optaget::nummer).toList();
    }

    @Test
    void altErDerIOrden() {
        Side side = bog.hent(alle(haver));

        assertThat(numre(side)).isEqualTo(numre);
        assertThat(side.naeste()).isNull();
    }

    @Test
    void enHvisIndholdErSlettetEfterFristenSpringesOver() {
        jdbc.sql("update underretning set indhold = null, stoerrelse = 0 where nummer = :nummer")
                .param("nummer", new BigDecimal(numre.get(2)))
                .update();

        Side side = bog.hent(alle(haver));

        assertThat(numre(side)).containsExactly(numre.get(0), numre.get(1), numre.get(3), numre.get(4));
        assertThat(side.naeste()).isNull();
    }

    @Test
    void numreneErMedIBeggeEnder() {
        Udvalg udvalg = new Udvalg(Gatewaydata.INDBERETTER, haver, numre.get(1), numre.get(3), Instant.EPOCH, null);

        assertThat(numre(bog.hent(udvalg))).isEqualTo(numre.subList(1, 4));
    }

    @Test
    void etNummerPaa24CifreErHoejereEndAlle() {
        BigInteger stort = new BigInteger("100000000000000000000042");

        assertThat(bog.hent(new Udvalg(Gatewaydata.INDBERETTER, haver, stort, null, Instant.EPOCH, null))
                        .poster())
                .isEmpty();
        assertThat(numre(bog.hent(new Udvalg(Gatewaydata.INDBERETTER, haver, null, stort, Instant.EPOCH, null))))
                .isEqualTo(numre);
    }

    @Test
    void tidenErMedFraOgUdenTil() {
        Udvalg udvalg = new Udvalg(Gatewaydata.INDBERETTER, haver, null, null, minut(1), minut(3));

        assertThat(numre(bog.hent(udvalg))).isEqualTo(numre.subList(1, 3));
    }

    @Test
    void andresUnderretningerErIkkeMed() {
        assertThat(bog.hent(alle(nyHaver())).poster()).isEmpty();
        assertThat(bog.hent(new Udvalg(Gatewaydata.ANDEN_INDBERETTER, haver, null, null, Instant.EPOCH, null))
                        .poster())
                .isEmpty();
    }

    @Test
    void enFuldSideNaevnerDenNaeste() {
        Side side = lager.side(alle(haver), 2, INGEN_GRAENSE);

        assertThat(numre(side)).isEqualTo(numre.subList(0, 2));
        assertThat(side.naeste()).isEqualTo(numre.get(2));
    }

    @Test
    void enSideDerNetopErFuldHarIngenNaeste() {
        assertThat(lager.side(alle(haver), 5, INGEN_GRAENSE).naeste()).isNull();
    }

    @Test
    void meregetIndholdDelerSidenFoerAntallet() {
        Side side = lager.side(alle(haver), 100, stoerrelse + 1);

        assertThat(numre(side)).isEqualTo(numre.subList(0, 2));
        assertThat(side.naeste()).isEqualTo(numre.get(2));
    }

    @Test
    void enEnkeltStorUnderretningKommerAltidMed() {
        Side side = lager.side(alle(haver), 100, 1);

        assertThat(numre(side)).isEqualTo(numre.subList(0, 1));
        assertThat(side.naeste()).isEqualTo(numre.get(1));
    }

    @Test
    void siderneTilsammenErAltEnGang() {
        Udvalg udvalg = alle(haver);
        List<BigInteger> hentet = new ArrayList<>();
        while (udvalg != null) {
            Side side = lager.side(udvalg, 2, INGEN_GRAENSE);
            hentet.addAll(numre(side));
            udvalg = side.naeste() == null
                    ? null
                    : new Udvalg(Gatewaydata.INDBERETTER, haver, side.naeste(), null, Instant.EPOCH, null);
        }

        assertThat(hentet).isEqualTo(numre);
    }
}
