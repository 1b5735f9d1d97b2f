package dk.snitflade.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.besked.Laesning;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proeveaktion;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Proevenoegler;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which claims belong together, and what goes on to the back end of them. */
@MedDatabase
class FamilierTest {

    private final Proevedatabase database;
    private final Proevejournal journal;

    FamilierTest(Proevedatabase database) {
        this.database = database;
        this.journal = new Proevejournal(database);
    }

    @AfterEach
    void luk() {
        journal.close();
    }

    @Test
    void heleFamilienHarDenOeversteHovedfordringTilFaelles() {
        List<Aktionskvittering> svar = journal.modtag(Maal.PSRM, 1, familieITreLag());
        long oeverst = svar.get(0).fordringId();
        long mellem = svar.get(1).fordringId();

        assertThat(svar).extracting(Aktionskvittering::hovedfordringId).containsExactly(oeverst, oeverst, mellem);
        assertThat(database.antal("aktion where familie = " + oeverst)).isEqualTo(3);
        assertThat(database.antal("fordring where familie = " + oeverst)).isEqualTo(3);
    }

    @Test
    void enRelateretSendesVidereMedSinHovedfordringsNummer() throws XMLStreamException {
        List<Aktionskvittering> svar = journal.modtag(Maal.PSRM, 1, familieITreLag());

        assertThat(sendt(svar.get(0)).handling().fordringId()).isNull();
        assertThat(sendt(svar.get(1)).handling().fordringId())
                .isEqualTo(svar.get(0).fordringId());
        assertThat(sendt(svar.get(2)).handling().fordringId())
                .isEqualTo(svar.get(1).fordringId());
    }

    @Test
    void enSenereRelateretHoererTilSammeFamilie() {
        List<Aktionskvittering> foerste = journal.modtag(Maal.PSRM, 1, familieITreLag());

        Aktionskvittering senere = journal.modtag(
                        Maal.PSRM,
                        2,
                        Proevefordring.ny()
                                .reference("D")
                                .under(foerste.get(1).fordringId())
                                .opret())
                .get(0);

        assertThat(senere.hovedfordringId()).isEqualTo(foerste.get(1).fordringId());
        assertThat(familie(senere)).isEqualTo(foerste.get(0).fordringId());
    }

    @Test
    void enSenereAktionPaaEnRelateretHoererTilFamilien() {
        List<Aktionskvittering> foerste = journal.modtag(Maal.PSRM, 1, familieITreLag());
        Handling nedskriv = new Handling.Nedskriv(
                foerste.get(2).fordringId(), Proevefordring.kroner("1.00"), "REGU", null, null, List.of());

        Aktionskvittering senere = journal.modtag(Maal.PSRM, 2, Proevefordring.aktion(Aktionskode.NEDSKRIV, nedskriv))
                .get(0);

        assertThat(familie(senere)).isEqualTo(foerste.get(0).fordringId());
        assertThat(senere.hovedfordringId()).isEqualTo(foerste.get(1).fordringId());
    }

    @Test
    void enGenindsendtFaarSitEgetNummerOgFoelgerDenGamleIKoeen() {
        long gammel =
                journal.modtag(Maal.PSRM, 1, Proevefordring.ny().opret()).get(0).fordringId();
        Handling igen = new Handling.Genindsend(
                gammel, Proevefordring.ny().reference("NY").data());

        Aktionskvittering svar = journal.modtag(
                        Maal.PSRM, 2, Proevefordring.aktion(Aktionskode.GENINDSENDFORDRING, igen))
                .get(0);

        assertThat(svar.fordringId()).isNotEqualTo(gammel);
        assertThat(svar.hovedfordringId()).isEqualTo(svar.fordringId());
        assertThat(familie(svar)).isEqualTo(gammel);
    }

    @Test
    void aktionerPaaEnUkendtFordringHoererSammen() {
        Aktionskvittering svar = journal.modtag(Maal.DMI, 1, Proeveaktion.af(Aktionskode.TILBAGEKALD))
                .get(0);

        assertThat(svar.fordringId()).isEqualTo(Proeveaktion.FORDRING);
        assertThat(svar.hovedfordringId()).isNull();
        assertThat(familie(svar)).isEqualTo(Proeveaktion.FORDRING);
    }

    private static Aktion familieITreLag() {
        Handling.Opret barn = new Handling.Opret(
                Proevefordring.ny().reference("B").data(),
                List.of(Proevefordring.ny().reference("C").handling()));
        return Proevefordring.aktion(
                Aktionskode.OPRETFORDRING,
                new Handling.Opret(Proevefordring.ny().reference("A").data(), List.of(barn)));
    }

    private Aktion sendt(Aktionskvittering kvittering) throws XMLStreamException {
        return Laesning.gemt(Proevenoegler.KRYPTERING.dekrypter(
                Felt.AKTION,
                kvittering.aktionId(),
                database.jdbc()
                        .sql("select indhold from aktion where id = :id")
                        .param("id", kvittering.aktionId())
                        .query(byte[].class)
                        .single()));
    }

    private long familie(Aktionskvittering kvittering) {
        return database.jdbc()
                .sql("select familie from aktion where id = :id")
                .param("id", kvittering.aktionId())
                .query(Long.class)
                .single();
    }
}
