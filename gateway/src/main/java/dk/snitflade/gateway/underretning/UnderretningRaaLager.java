package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.sikkerhed.Maskering;
import dk.snitflade.gateway.sikkerhed.kryptering.Felt;
import dk.snitflade.gateway.sikkerhed.kryptering.Kryptering;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code underretning_raa}: notifications as they came. */
@Repository
class UnderretningRaaLager {

    private static final int LAAS = 20_004_303;

    private static final String GEM = """
            with ny as (select ?::text as maal, ?::bigint as haver, ?::timestamptz as nu)
            insert into underretning_raa
                (maal, nativt_nummer, fordringshaver, fingeraftryk, stoerrelse, indhold, modtaget)
            select ny.maal, t.nativt, ny.haver, t.aftryk, t.stoerrelse, t.indhold, ny.nu
            from ny, unnest(?, ?, ?, ?) with ordinality as t (nativt, aftryk, stoerrelse, indhold, nr)
            where not exists (
                select 1 from underretning_raa r
                where r.maal = ny.maal and r.nativt_nummer = t.nativt and r.fingeraftryk = t.aftryk)
            order by t.nr
            on conflict do nothing
            """;

    private final JdbcTemplate skabelon;
    private final JdbcClient jdbc;

    private final Kryptering kryptering;

    UnderretningRaaLager(JdbcTemplate skabelon, JdbcClient jdbc, Kryptering kryptering) {
        this.skabelon = skabelon;
        this.jdbc = jdbc;
        this.kryptering = kryptering;
    }

    /** One that has not been given meaning. */
    record Raa(long id, Maal maal, String nativtNummer, long fordringshaver, byte[] indhold) {}

    /** Stores those that are not here, in their order; gives how many. One statement, as a sweep brings thousands. */
    int gem(Maal maal, long fordringshaver, List<Raaunderretning> underretninger, Instant nu) {
        return underretninger.isEmpty()
                ? 0
                : skabelon.execute((Connection forbindelse) -> {
                    try (PreparedStatement saetning = forbindelse.prepareStatement(GEM)) {
                        saetning.setString(1, maal.name());
                        saetning.setLong(2, fordringshaver);
                        saetning.setTimestamp(3, Timestamp.from(nu));
                        saetning.setArray(
                                4, kolonne(forbindelse, "text", underretninger, Raaunderretning::nativtNummer));
                        saetning.setArray(5, kolonne(forbindelse, "bytea", underretninger, u -> aftryk(u.indhold())));
                        saetning.setArray(6, kolonne(forbindelse, "int", underretninger, u -> u.indhold().length));
                        saetning.setArray(7, kolonne(forbindelse, "bytea", underretninger, u -> krypteret(maal, u)));
                        return saetning.executeUpdate();
                    }
                });
    }

    private static Array kolonne(
            Connection forbindelse, String type, List<Raaunderretning> raekker, Function<Raaunderretning, ?> felt)
            throws SQLException {
        Object[] vaerdier = raekker.stream().map(felt).toArray();
        return forbindelse.createArrayOf(
                type, type.equals("bytea") ? Arrays.copyOf(vaerdier, vaerdier.length, byte[][].class) : vaerdier);
    }

    /** The oldest without meaning; nothing while another node is at it, so that they are taken in their order. */
    List<Raa> nye(int antal) {
        boolean min = jdbc.sql("select pg_try_advisory_xact_lock(:laas, 0)")
                .param("laas", LAAS)
                .query(Boolean.class)
                .single();
        return !min
                ? List.of()
                : jdbc.sql("""
                                select id, maal, nativt_nummer, fordringshaver, stoerrelse, indhold from underretning_raa
                                where behandlet is null order by id limit :antal
                                """)
                        .param("antal", antal)
                        .query((raekke, nr) -> new Raa(
                                raekke.getLong("id"),
                                Maal.valueOf(raekke.getString("maal")),
                                raekke.getString("nativt_nummer"),
                                raekke.getLong("fordringshaver"),
                                klart(raekke)))
                        .list();
    }

    private byte[] krypteret(Maal maal, Raaunderretning ny) {
        return kryptering.krypter(
                Felt.UNDERRETNING_RAA, raekkenavn(maal.name(), ny.nativtNummer()), Pakning.pak(ny.indhold()));
    }

    private byte[] klart(ResultSet raekke) throws SQLException {
        String navn = raekkenavn(raekke.getString("maal"), raekke.getString("nativt_nummer"));
        byte[] pakket = kryptering.dekrypter(Felt.UNDERRETNING_RAA, navn, raekke.getBytes("indhold"));
        return Pakning.udpak(pakket, raekke.getInt("stoerrelse"));
    }

    private static String raekkenavn(String maal, String nativtNummer) {
        return maal + "/" + nativtNummer;
    }

    /** Whether the number came before with other content. */
    boolean harAndetIndhold(Raa raa) {
        return jdbc.sql("select exists (select 1 from underretning_raa where maal = :maal and nativt_nummer = :nativt"
                        + " and id < :id)")
                .param("maal", raa.maal().name())
                .param("nativt", raa.nativtNummer())
                .param("id", raa.id())
                .query(Boolean.class)
                .single();
    }

    /** @param note what could not be placed; null when all could */
    void behandlet(long id, String note, Instant nu) {
        jdbc.sql("update underretning_raa set behandlet = :nu, note = cast(:note as text) where id = :id")
                .param("id", id)
                .param("note", note == null ? null : Maskering.masker(note))
                .param("nu", Timestamp.from(nu))
                .update();
    }

    private static byte[] aftryk(byte[] indhold) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(indhold);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
