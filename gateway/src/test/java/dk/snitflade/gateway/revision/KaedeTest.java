package dk.snitflade.gateway.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.TransactionStatus;

/** Nothing in the audit can be changed without it being seen. Every change is made by one who can lift the guard, and undone. */
@MedDatabase
class KaedeTest {

    private final Proevedatabase database;
    private final KaedeLager kaede;

    KaedeTest(Proevedatabase database) {
        this.database = database;
        this.kaede = new KaedeLager(database.jdbc());
    }

    @BeforeEach
    void skrivFemLinjer() {
        IntStream.range(0, 5).forEach(nr -> skriv("linje " + nr));
    }

    private void skriv(String emne) {
        database.jdbc()
                .sql(
                        "insert into revision (tid, hvem, hvad, emne, aarsag, foer, efter)"
                                + " values ('2026-11-25T10:00:00Z', 'gerda', 'proeve.kaede', :emne, 'prøve', null, '{\"a\":1}')")
                .param("emne", emne)
                .update();
    }

    @Test
    void enUroertKaedeErHel() {
        Kaede nu = kaede.kontroller(null);
        assertThat(nu.hel()).isTrue();
        assertThat(nu.raekker()).isEqualTo(database.antal("revision"));
        skriv("endnu en");
        assertThat(kaede.kontroller(nu.sidste()).kendtFundet()).isTrue();
        assertThat(kaede.kontroller("00").kendtFundet()).isFalse();
    }

    @Test
    void deDerSkriverPaaEenGangFoelgerHinanden() {
        IntStream.range(0, 40).parallel().forEach(nr -> skriv("samtidig " + nr));
        assertThat(kaede.kontroller(null).hel()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update revision set hvem = 'en anden' where kaedenr = (select max(kaedenr) - 2 from revision)",
                "update revision set efter = '{\"a\":2}' where kaedenr = (select max(kaedenr) - 2 from revision)",
                "delete from revision where kaedenr = (select max(kaedenr) - 2 from revision)"
            })
    void enAendringBryderKaeden(String aendring) {
        database.transaktion().executeWithoutResult(transaktion -> {
            vedSidenAfVagten(aendring);
            assertThat(kaede.kontroller(null).hel()).isFalse();
            assertThat(kaede.kontroller(null).foersteBrud()).isNotNull();
            fortryd(transaktion);
        });
    }

    @Test
    void detSidsteKanIkkeTagesVaekNaarDetsHashErNoteret() {
        String noteret = kaede.kontroller(null).sidste();
        database.transaktion().executeWithoutResult(transaktion -> {
            vedSidenAfVagten("delete from revision where kaedenr = (select max(kaedenr) from revision)");
            assertThat(kaede.kontroller(noteret).kendtFundet()).isFalse();
            fortryd(transaktion);
        });
    }

    @Test
    void vagtenAfviserEnhverAendring() {
        assertThatThrownBy(() -> database.jdbc().sql("delete from revision").update())
                .hasMessageContaining("revision kan kun tilføjes");
    }

    private void vedSidenAfVagten(String aendring) {
        database.jdbc()
                .sql("alter table revision disable trigger revision_uforanderlig")
                .update();
        database.jdbc().sql(aendring).update();
    }

    private static void fortryd(TransactionStatus transaktion) {
        transaktion.setRollbackOnly();
    }
}
