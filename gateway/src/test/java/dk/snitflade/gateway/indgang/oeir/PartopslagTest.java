package dk.snitflade.gateway.indgang.oeir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Proevenoegler;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Parties stored in clear before there was encryption are found after the next start, and their numbers are not in clear. */
@MedDatabase
class PartopslagTest {

    private static final UUID KONTO = UUID.fromString("7a000000-0000-4000-8000-000000000001");
    private static final UUID PART = UUID.fromString("7a000000-0000-4000-8000-000000000002");

    private final Proevedatabase database;

    PartopslagTest(Proevedatabase database) {
        this.database = database;
    }

    @Test
    void gamleParterFaarDeresOpslagVedStart() {
        database.jdbc()
                .sql("insert into oir_konto (konto, kommune, fagsystem, oprettet) values (:id, '29999981', :id, now())")
                .param("id", KONTO)
                .update();
        database.jdbc()
                .sql("insert into oir_part (konto, identifikation, art, nummer, cvr, rolle)"
                        + " values (:konto, :part, 'CPR', convert_to('0101701234', 'UTF8'),"
                        + " convert_to('99000017', 'UTF8'), 'ANSVARLIG')")
                .param("konto", KONTO)
                .param("part", PART)
                .update();

        new PartopslagLager(database.jdbc(), Proevenoegler.KRYPTERING, Proevenoegler.OPSLAG).udfyld();

        Map<String, Object> raekke = database.jdbc()
                .sql("select nummer, nummer_opslag, cvr_opslag from oir_part")
                .query()
                .singleRow();
        assertThat((byte[]) raekke.get("nummer_opslag")).isEqualTo(Proevenoegler.OPSLAG.af("010170-1234"));
        assertThat((byte[]) raekke.get("cvr_opslag")).isEqualTo(Proevenoegler.OPSLAG.af("99000017"));
        byte[] nummer = (byte[]) raekke.get("nummer");
        assertThat(new String(nummer, StandardCharsets.ISO_8859_1)).doesNotContain("0101701234");
        assertThat(Proevenoegler.KRYPTERING.dekrypterTekst(Felt.PART_NUMMER, KONTO + "/" + PART, nummer))
                .isEqualTo("0101701234");
        assertThat(new SoegeLager(database.jdbc(), Proevenoegler.OPSLAG)
                        .konti(new Soegning(Soegning.Efter.CPR, "0101701234"), "29999981", 9))
                .containsExactly(KONTO);
    }
}
