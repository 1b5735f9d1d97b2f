package dk.snitflade.gateway.sikkerhed.kryptering;

import dk.snitflade.gateway.journal.database.Startfejl;
import jakarta.annotation.PostConstruct;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code noegle}: a gateway with other keys than the data's is refused, before it writes what nobody can read. */
@Repository
class NoegleLager {

    private static final int OPSLAG = 0;

    private final JdbcClient jdbc;
    private final Noeglering ring;
    private final Clock ur;

    NoegleLager(JdbcClient jdbc, Noeglering ring, Clock ur) {
        this.jdbc = jdbc;
        this.ring = ring;
        this.ur = ur;
    }

    /** @throws Startfejl when a key the data need is missing or is another one */
    @PostConstruct
    void kontroller() {
        tagIBrug(OPSLAG, ring.opslagsproeve());
        tagIBrug(ring.aktiv(), ring.proeve(ring.aktiv()));
        Map<Integer, byte[]> kendte = new TreeMap<>();
        jdbc.sql("select nummer, proeve from noegle where udgaaet is null").query(raekke -> {
            kendte.put(raekke.getInt("nummer"), raekke.getBytes("proeve"));
        });
        kendte.forEach((nummer, proeve) -> {
            if (nummer == OPSLAG) {
                kraev(ring.opslagsproeve(), proeve, "snitflade.noegler.opslag");
            } else if (!ring.numre().contains(nummer)) {
                throw new Startfejl("Databasen er krypteret med nøgle " + nummer + ", og snitflade.noegler.kryptering."
                        + nummer + " mangler. Lad den stå, til nøgleskiftet har omkrypteret det sidste.");
            } else {
                kraev(ring.proeve(nummer), proeve, "snitflade.noegler.kryptering." + nummer);
            }
        });
    }

    private static void kraev(byte[] vores, byte[] databasens, String navn) {
        if (!java.security.MessageDigest.isEqual(vores, databasens)) {
            throw new Startfejl(navn + " er en anden nøgle end den, databasen er skrevet med. Sæt den rigtige:"
                    + " uden den kan det gemte ikke læses.");
        }
    }

    private void tagIBrug(int nummer, byte[] proeve) {
        jdbc.sql("""
                        insert into noegle (nummer, proeve, taget_i_brug) values (:nummer, :proeve, :nu)
                        on conflict (nummer) do update set udgaaet = null where noegle.udgaaet is not null
                        """)
                .param("nummer", nummer)
                .param("proeve", proeve)
                .param("nu", Timestamp.from(ur.instant()))
                .update();
    }

    /** The keys that values are still encrypted with, as far as is known. */
    List<Integer> iBrug() {
        return jdbc.sql("select nummer from noegle where udgaaet is null and nummer > 0 order by nummer")
                .query(Integer.class)
                .list();
    }

    /** Nothing is encrypted with it any more. */
    void udgaaet(int nummer) {
        jdbc.sql("update noegle set udgaaet = :nu where nummer = :nummer and udgaaet is null")
                .param("nummer", nummer)
                .param("nu", Timestamp.from(ur.instant()))
                .update();
    }
}
