package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.sikkerhed.Maskering;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to one action. Texts are masked like those of {@link AktionsvisningLager}. */
@Repository
class ForloebLager {

    /** A week of hourly tries is 170; more is nothing anybody reads. */
    private static final int HOEJST = 1000;

    private final JdbcClient jdbc;

    ForloebLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first, the newest 1000. */
    List<Forsoeg> forsoeg(long aktion) {
        return jdbc.sql("""
                        select * from (
                            select id, nr, art, begyndt, svar, udfald, http_status, forklaring
                            from forsoeg where aktion = :aktion order by id desc limit :hoejst) f
                        order by id
                        """)
                .param("aktion", aktion)
                .param("hoejst", HOEJST)
                .query((raekke, nr) -> new Forsoeg(
                        raekke.getInt("nr"),
                        raekke.getString("art"),
                        raekke.getTimestamp("begyndt").toInstant(),
                        raekke.getTimestamp("svar").toInstant(),
                        raekke.getString("udfald"),
                        raekke.getObject("http_status", Integer.class),
                        maskeret(raekke.getString("forklaring"))))
                .list();
    }

    /** Oldest first, the newest 1000. */
    List<Haendelse> haendelser(long aktion) {
        return jdbc.sql("""
                        select * from (
                            select id, tid, fra, til, tekst
                            from haendelse where aktion = :aktion order by id desc limit :hoejst) h
                        order by id
                        """)
                .param("aktion", aktion)
                .param("hoejst", HOEJST)
                .query((raekke, nr) -> new Haendelse(
                        raekke.getTimestamp("tid").toInstant(),
                        raekke.getString("fra"),
                        raekke.getString("til"),
                        maskeret(raekke.getString("tekst"))))
                .list();
    }

    private static String maskeret(String tekst) {
        return tekst == null ? null : Maskering.masker(tekst);
    }
}
