package dk.snitflade.gateway.journal;

import static dk.snitflade.gateway.fordring.Proeveleverance.AFSENDER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.besked.Aktionsbesked;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Aktionsstatus;
import dk.snitflade.gateway.fordring.Dokument;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proeveaktion;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.fordring.Proeveleverance;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.fordring.Udfoert;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A receipt tells how it stands now; a repeat of the delivery, how it stood when it was first answered. */
@MedDatabase
class KvitteringerTest {

    private static final Instant SENERE = Proeveleverance.MODTAGET.plusSeconds(7200);

    private final Proevedatabase database;
    private final Proevejournal journal;
    private final KvitteringLager kvitteringer;

    KvitteringerTest(Proevedatabase database) {
        this.database = database;
        this.journal = new Proevejournal(database);
        this.kvitteringer = journal.kvitteringer();
    }

    @AfterEach
    void luk() {
        journal.close();
    }

    @Test
    void udenAndetSketErDenSomSvaret() {
        List<Aktionskvittering> svar = journal.modtag(Maal.DMI, 1, opret("A"), opret("A"), opret("B"));

        assertThat(status(kvitteringer.forLeverancer(AFSENDER, null, List.of("1"), 100)))
                .isEqualTo(svar);
    }

    @ParameterizedTest
    @EnumSource
    void denViserTilstandenNuOgHvornaarDenKom(Tilstand tilstand) {
        Aktionskvittering foer = journal.modtag(Maal.PSRM, 1, opret("A")).get(0);
        saet(foer.aktionId(), tilstand);

        Aktionskvittering nu = forAktion(foer.aktionId());

        assertThat(nu.status()).isEqualTo(tilstand.status());
        assertThat(nu.statusAendret())
                .isEqualTo(tilstand.status() == Aktionsstatus.MODTAGET ? Proeveleverance.MODTAGET : SENERE);
        assertThat(nu.afvisninger())
                .isEqualTo(tilstand == Tilstand.AFVIST ? List.of(new Afvisning(215, "For lavt.")) : List.of());
    }

    @ParameterizedTest
    @EnumSource
    void enGentagelseSvaresSomFoersteGangHvadDerEndErSketSiden(Tilstand tilstand) {
        List<Aktionskvittering> foer = journal.modtag(Maal.PSRM, 1, opret("A"));
        saet(foer.get(0).aktionId(), tilstand);

        Gemt igen = journal.gem(Maal.PSRM, Proevejournal.leverance(1, opret("A")));

        assertThat(((Gemt.Gentaget) igen).kvitteringer()).isEqualTo(foer);
    }

    @Test
    void denFindesPaaLeverancePaaAktionOgPaaFordring() {
        Aktionskvittering a = journal.modtag(Maal.PSRM, 1, opret("A")).get(0);
        journal.modtag(Maal.PSRM, 2, opret("B"));
        Kvittering ventet = new Kvittering(a, null, null);

        assertThat(kvitteringer.forLeverancer(AFSENDER, null, List.of("1"), 100))
                .containsExactly(ventet);
        assertThat(kvitteringer.forAktioner(AFSENDER, null, List.of(a.aktionId()), 100))
                .containsExactly(ventet);
        assertThat(kvitteringer.forFordringer(AFSENDER, null, List.of(a.fordringId()), 100))
                .containsExactly(ventet);
    }

    @ParameterizedTest
    @EnumSource
    void kunEnUdfoertOprettelseGengivesSomDenBlevSendt(Tilstand tilstand) {
        Aktionskvittering opret = journal.modtag(Maal.PSRM, 1, opret("A")).get(0);
        Aktionskvittering nedskriv = journal.modtag(Maal.PSRM, 2, Proeveaktion.af(Aktionskode.NEDSKRIV))
                .get(0);
        saet(opret.aktionId(), tilstand);
        saet(nedskriv.aktionId(), tilstand);

        assertThat(udfoert(opret.aktionId()))
                .isEqualTo(
                        tilstand == Tilstand.UDFOERT
                                ? new Udfoert.Oprettet(
                                        opret.fordringId(), opret("A").data().haeftelser())
                                : null);
        assertThat(udfoert(nedskriv.aktionId())).isNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void enGenindsendtFordringGengivesMedSineHaeftereOgSitNyeNummer(boolean bilag) {
        long gammel = journal.modtag(Maal.PSRM, 1, opret("A")).get(0).fordringId();
        Fordringsdata data = (bilag
                        ? Proevefordring.ny().dokumenter(new Dokument("BREV", null, "pdf", "QUJD", null))
                        : Proevefordring.ny())
                .reference("A-igen")
                .data();
        Aktion genindsend =
                Proevefordring.aktion(Aktionskode.GENINDSENDFORDRING, new Handling.Genindsend(gammel, data));
        Aktionskvittering ny = journal.modtag(Maal.PSRM, 2, genindsend).get(0);
        saet(ny.aktionId(), Tilstand.UDFOERT);

        assertThat(ny.fordringId()).isNotEqualTo(gammel);
        assertThat(udfoert(ny.aktionId())).isEqualTo(new Udfoert.Oprettet(ny.fordringId(), data.haeftelser()));
    }

    @Test
    void haefternesBilagGengivesIkkeOgBeskedenPakkesIkkeUdForAtFindeHaefterne() {
        Dokument bilag = new Dokument("BREV", null, "pdf", "QUJD", null);
        Aktion medBilag = Proevefordring.ny().reference("A").dokumenter(bilag).opret();
        Aktionskvittering opret = journal.modtag(Maal.PSRM, 1, medBilag).get(0);
        saet(opret.aktionId(), Tilstand.UDFOERT);
        database.jdbc()
                .sql("update aktion set indhold = '\\x00' where id = :id")
                .param("id", opret.aktionId())
                .update();

        assertThat(udfoert(opret.aktionId()))
                .isEqualTo(
                        new Udfoert.Oprettet(opret.fordringId(), medBilag.data().haeftelser()));
    }

    @ParameterizedTest
    @EnumSource
    void detModtagerenHarGjortStaarIKvitteringenNaarDetErUdfoert(Tilstand tilstand) {
        Aktionskvittering opret = journal.modtag(Maal.PSRM, 1, opret("A")).get(0);
        Udfoert gjort = new Udfoert.Oprettet(
                opret.fordringId(),
                List.of(
                        Proevefordring.haeftelse(Proevefordring.FIRMA),
                        Proevefordring.haeftelse(Proevefordring.BORGER)));
        database.jdbc()
                .sql("insert into udfoert (aktion, indhold) values (:id, :indhold)")
                .param("id", opret.aktionId())
                .param("indhold", Aktionsbesked.pak(gjort))
                .update();
        saet(opret.aktionId(), tilstand);

        assertThat(udfoert(opret.aktionId())).isEqualTo(tilstand == Tilstand.UDFOERT ? gjort : null);
    }

    @Test
    void enRettelseKaldesVedFordringensEgenReference() {
        long fordring = journal.modtag(Maal.PSRM, 1, opret("A")).get(0).fordringId();

        List<Aktionskvittering> svar = journal.modtag(Maal.PSRM, 2, nedskriv(fordring, Proevefordring.HAVER));

        assertThat(svar.get(0).reference()).isEqualTo("A");
        assertThat(svar.get(0).hovedfordringId()).isEqualTo(fordring);
        assertThat(status(kvitteringer.forLeverancer(AFSENDER, null, List.of("2"), 100)))
                .isEqualTo(svar);
    }

    @Test
    void enAfvistRettelseAfEnAndensFordringFortaellerIntetOmDen() {
        long fordring = journal.modtag(Maal.PSRM, 1, opret("A")).get(0).fordringId();
        Indberetning leverance = Proevejournal.leverance(2, nedskriv(fordring, Proevefordring.HAVER + 1));

        Gemt.Ny svar = (Gemt.Ny) journal.gem(
                Maal.PSRM,
                leverance,
                Ledsager.INGEN,
                behandling -> behandling.hverLinje(linje -> linje.afvis(List.of(new Afvisning(400, "Ikke din.")))));

        assertThat(svar.kvitteringer().get(0).reference()).isNull();
        assertThat(svar.kvitteringer().get(0).hovedfordringId()).isNull();
        assertThat(status(kvitteringer.forLeverancer(AFSENDER, null, List.of("2"), 100)))
                .isEqualTo(svar.kvitteringer());
    }

    @Test
    void andreAfsendereSerDenIkke() {
        Aktionskvittering a = journal.modtag(Maal.PSRM, 1, opret("A")).get(0);

        assertThat(kvitteringer.forLeverancer("99000025", null, List.of("1"), 100))
                .isEmpty();
        assertThat(kvitteringer.forAktioner("99000025", null, List.of(a.aktionId()), 100))
                .isEmpty();
        assertThat(kvitteringer.forFordringer("99000025", null, List.of(a.fordringId()), 100))
                .isEmpty();
    }

    @Test
    void denKanBegraensesTilEnFordringshaver() {
        journal.modtag(Maal.PSRM, 1, opret("A"));

        assertThat(kvitteringer.forLeverancer(AFSENDER, Proevefordring.HAVER, List.of("1"), 100))
                .hasSize(1);
        assertThat(kvitteringer.forLeverancer(AFSENDER, Proevefordring.HAVER + 1, List.of("1"), 100))
                .isEmpty();
    }

    @Test
    void derKommerHoejstDetAntalDerBedesOmDeAeldsteFoerst() {
        List<Aktionskvittering> alle = journal.modtag(Maal.PSRM, 1, opret("A"), opret("B"), opret("C"));

        assertThat(status(kvitteringer.forLeverancer(AFSENDER, null, List.of("1"), 2)))
                .isEqualTo(alle.subList(0, 2));
    }

    @Test
    void derKanSpoergesOmMangeIEtKald() {
        List<Aktionskvittering> a = journal.modtag(Maal.PSRM, 1, opret("A"));
        List<Long> mange = LongStream.range(0, 70_000)
                .mapToObj(i -> a.get(0).aktionId() + i)
                .toList();

        assertThat(status(kvitteringer.forAktioner(AFSENDER, null, mange, 100))).isEqualTo(a);
    }

    private Aktionskvittering forAktion(long aktion) {
        return fuld(aktion).status();
    }

    private Udfoert udfoert(long aktion) {
        String udfoert = fuld(aktion).udfoert();
        return udfoert == null ? null : Aktionsbesked.laesUdfoert(udfoert);
    }

    private Kvittering fuld(long aktion) {
        return kvitteringer.forAktioner(AFSENDER, null, List.of(aktion), 2).get(0);
    }

    private static List<Aktionskvittering> status(List<Kvittering> kvitteringer) {
        return kvitteringer.stream().map(Kvittering::status).toList();
    }

    private void saet(long aktion, Tilstand tilstand) {
        database.jdbc()
                .sql("update aktion set tilstand = :til, tilstand_siden = :nu, afvisninger = :grund where id = :id")
                .param("til", tilstand.name())
                .param("nu", Timestamp.from(SENERE))
                .param("grund", tilstand == Tilstand.AFVIST ? "215 For lavt." : null)
                .param("id", aktion)
                .update();
    }

    private static Aktion nedskriv(long fordring, long fordringshaver) {
        return new Aktion(
                Aktionskode.NEDSKRIV,
                fordringshaver,
                new Handling.Nedskriv(
                        fordring, Proevefordring.kroner("10.00"), "INDB", LocalDate.of(2026, 2, 1), null, List.of()));
    }

    private static Aktion opret(String reference) {
        return Proevefordring.ny().reference(reference).opret();
    }
}
