package dk.snitflade.gateway.journal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Turns rows into the column arrays that one {@code insert … select from unnest} takes: one statement for any number. Numbers and
 * texts in arrays of their own type go to the server in binary.
 */
final class Kolonner<T> {

    private final Connection forbindelse;
    private final List<T> raekker;

    Kolonner(Connection forbindelse, List<T> raekker) {
        this.forbindelse = forbindelse;
        this.raekker = raekker;
    }

    Array tekst(Function<T, String> vaerdi) throws SQLException {
        return forbindelse.createArrayOf("text", raekker.stream().map(vaerdi).toArray(String[]::new));
    }

    Array tal(Function<T, ? extends Number> vaerdi) throws SQLException {
        Long[] kolonne = raekker.stream()
                .map(vaerdi)
                .map(tal -> tal == null ? null : (Long) tal.longValue())
                .toArray(Long[]::new);
        return forbindelse.createArrayOf("bigint", kolonne);
    }

    Array beloeb(Function<T, ? extends Number> vaerdi) throws SQLException {
        return kolonne("numeric", vaerdi);
    }

    Array tid(Function<T, Instant> vaerdi) throws SQLException {
        return kolonne("timestamptz", raekke -> {
            Instant tid = vaerdi.apply(raekke);
            return tid == null ? null : Timestamp.from(tid);
        });
    }

    Array dato(Function<T, LocalDate> vaerdi) throws SQLException {
        return kolonne("date", raekke -> {
            LocalDate dato = vaerdi.apply(raekke);
            return dato == null ? null : Date.valueOf(dato);
        });
    }

    Array bytes(Function<T, byte[]> vaerdi) throws SQLException {
        byte[][] kolonne = raekker.stream().map(vaerdi).toArray(byte[][]::new);
        return forbindelse.createArrayOf("bytea", kolonne);
    }

    private Array kolonne(String type, Function<T, ?> vaerdi) throws SQLException {
        return forbindelse.createArrayOf(type, raekker.stream().map(vaerdi).toArray());
    }
}
