package dk.snitflade.gateway.afsendelse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.journal.Proevejournal;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What each kind of action does to a claim once it is executed. */
@MedDatabase
class SaldoTest {

    private final Proevejournal journal;
    private final Kontobog bog;
    private long leverance = 1;

    SaldoTest(Proevedatabase database) {
        this.journal = new Proevejournal(database);
        this.bog = new Kontobog(database);
    }

    @AfterEach
    void luk() {
        journal.close();
    }

    @Test
    void oprettelsenAabnerKontoen() {
        Aktionskvittering opret = modtag(Proevefordring.ny().opret()).get(0);
        assertThat(bog.sum(opret.fordringId(), "saldo")).isZero();

        bog.svar(opret.aktionId(), Tilstand.UDFOERT);

        assertThat(bog.saldo(opret.fordringId())).isEqualByComparingTo("1250");
        assertThat(bog.sum(opret.fordringId(), "saldo")).isEqualByComparingTo("1250");
        assertThat(bog.sum(opret.fordringId(), "hovedstol")).isEqualByComparingTo("1250");
    }

    @Test
    void saldoenFoelgerFoerstAktionenNaarDenErUdfoert() {
        long fordring = fordring();
        long nedskriv = aktion(nedskriv(fordring, "250.50"));
        assertThat(bog.saldo(fordring)).isEqualByComparingTo("1250");

        bog.kvitter(nedskriv, Tilstand.SAGSBEHANDL);
        assertThat(bog.saldo(fordring)).isEqualByComparingTo("1250");

        bog.kvitter(nedskriv, Tilstand.UDFOERT);
        assertThat(bog.saldo(fordring)).isEqualByComparingTo("999.50");
    }

    @Test
    void enAfvistAktionFlytterIntet() {
        long fordring = fordring();

        bog.kvitter(aktion(nedskriv(fordring, "250")), Tilstand.AFVIST);

        assertThat(bog.saldo(fordring)).isEqualByComparingTo("1250");
    }

    @Test
    void hovedstolenSaettesOgSaldoenStaar() {
        long fordring = fordring();

        bog.svar(aktion(hovedstol(fordring, "2000")), Tilstand.UDFOERT);

        assertThat(bog.hovedstol(fordring)).isEqualByComparingTo("2000");
        assertThat(bog.sum(fordring, "hovedstol")).isEqualByComparingTo("2000");
        assertThat(bog.saldo(fordring)).isEqualByComparingTo("1250");
    }

    @Test
    void enTilbagekaldelseTagerDeRelateredeMedSig() {
        List<Aktionskvittering> familie =
                modtag(Proevefordring.ny().opret(Proevefordring.ny().reference("R2")));
        familie.forEach(k -> bog.svar(k.aktionId(), Tilstand.UDFOERT));

        bog.svar(aktion(tilbagekald(familie.get(0).fordringId(), "HENS")), Tilstand.UDFOERT);

        assertThat(familie).extracting(k -> bog.tilbagekaldt(k.fordringId())).containsExactly("HENS", "HENS");
    }

    @Test
    void enRelateretsTilbagekaldelseRoererIkkeHovedfordringen() {
        List<Aktionskvittering> familie =
                modtag(Proevefordring.ny().opret(Proevefordring.ny().reference("R2")));
        familie.forEach(k -> bog.svar(k.aktionId(), Tilstand.UDFOERT));

        bog.svar(aktion(tilbagekald(familie.get(1).fordringId(), "KLAG")), Tilstand.UDFOERT);

        assertThat(familie).extracting(k -> bog.tilbagekaldt(k.fordringId())).containsExactly(null, "KLAG");
    }

    @Test
    void fejlVejerTungereEndDenFoersteAarsagMenIntetAndetGoer() {
        long fordring = fordring();
        bog.svar(aktion(tilbagekald(fordring, "HENS")), Tilstand.UDFOERT);
        bog.svar(aktion(tilbagekald(fordring, "KLAG")), Tilstand.UDFOERT);
        assertThat(bog.tilbagekaldt(fordring)).isEqualTo("HENS");

        bog.svar(aktion(tilbagekald(fordring, "FEJL")), Tilstand.UDFOERT);
        assertThat(bog.tilbagekaldt(fordring)).isEqualTo("FEJL");
    }

    @Test
    void enGenindsendtFordringHarSinEgenKonto() {
        long fordring = fordring();
        bog.svar(aktion(tilbagekald(fordring, "HENS")), Tilstand.UDFOERT);
        Aktionskvittering igen = modtag(Proevefordring.aktion(
                        Aktionskode.GENINDSENDFORDRING,
                        new Handling.Genindsend(
                                fordring,
                                Proevefordring.ny()
                                        .reference("IGEN")
                                        .beloeb(Proevefordring.kroner("800"))
                                        .data())))
                .get(0);
        bog.svar(igen.aktionId(), Tilstand.UDFOERT);

        bog.svar(aktion(nedskriv(igen.fordringId(), "100")), Tilstand.UDFOERT);

        assertThat(bog.saldo(igen.fordringId())).isEqualByComparingTo("700");
        assertThat(bog.tilbagekaldt(igen.fordringId())).isNull();
        assertThat(bog.saldo(fordring)).isEqualByComparingTo("1250");
    }

    @Test
    void enFordringAeldreEndGatewayenHarIngenSaldoHer() {
        assertThat(bog.svar(aktion(nedskriv(42, "100")), Tilstand.UDFOERT)).isTrue();
        assertThat(bog.sum(42, "saldo")).isZero();
    }

    @Test
    void sammeKvitteringTiGangePaaEnGangFlytterEnGang() {
        long fordring = fordring();
        long nedskriv = aktion(nedskriv(fordring, "100"));
        List<CompletableFuture<Boolean>> kvitteringer = IntStream.range(0, 10)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> bog.kvitter(nedskriv, Tilstand.UDFOERT)))
                .toList();

        assertThat(kvitteringer.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(bog.saldo(fordring)).isEqualByComparingTo("1150");
    }

    private long fordring() {
        Aktionskvittering opret = modtag(Proevefordring.ny().opret()).get(0);
        bog.svar(opret.aktionId(), Tilstand.UDFOERT);
        return opret.fordringId();
    }

    private List<Aktionskvittering> modtag(Aktion aktion) {
        return journal.modtag(Maal.PSRM, leverance++, aktion);
    }

    private long aktion(Aktion aktion) {
        return modtag(aktion).get(0).aktionId();
    }

    private static Aktion nedskriv(long fordring, String kroner) {
        return Proevefordring.aktion(
                Aktionskode.NEDSKRIV,
                new Handling.Nedskriv(fordring, Proevefordring.kroner(kroner), "REGU", null, null, List.of()));
    }

    private static Aktion tilbagekald(long fordring, String aarsag) {
        return Proevefordring.aktion(
                Aktionskode.TILBAGEKALD, new Handling.Tilbagekald(fordring, aarsag, null, List.of()));
    }

    private static Aktion hovedstol(long fordring, String kroner) {
        return Proevefordring.aktion(
                Aktionskode.FEJLAGTIGHOVEDSTOLINDBERETNING,
                new Handling.RetHovedstol(fordring, Proevefordring.kroner(kroner), List.of()));
    }
}
