package dk.snitflade.kontrakttest.hus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a gateway shows of itself at the end of a test: every page, every answer of its API, its metrics and its database. */
final class Aftryk {

    /** Where they are put, below the folder of the gateway. */
    static final String MAPPE = "aftryk";

    private static final List<String> SIDER = List.of(
            "/",
            "/?sprog=en",
            "/backends",
            "/bord",
            "/hoering",
            "/opgaver",
            "/underretninger",
            "/konverteringer",
            "/forsideark",
            "/forklaring",
            "/proevesortering",
            "/afvisningsnumre",
            "/indsigt",
            "/actuator/prometheus",
            "/actuator/metrics",
            "/actuator/health",
            "/actuator/info",
            "/api/overblik",
            "/api/aktioner?antal=1000",
            "/api/hoering",
            "/api/opgaver",
            "/api/underretninger",
            "/api/bord",
            "/api/backends",
            "/api/noegler",
            "/api/revision?hoejst=1000");

    /** Pages about one action; a page is the same for all but for what it holds. */
    private static final List<String> OM_AKTION = List.of(
            "/aktion/%d", "/api/aktioner/%d", "/bord?aktioner=%d", "/forklaring?aktion=%d", "/indsigt?aktion=%d");

    private static final int AKTIONER = 25;
    private static final int RAEKKER = 2_000;

    private Aftryk() {}

    /**
     * Takes it, over whatever was there.
     *
     * @param data folder of the gateway's own database; without one the database is left out
     */
    static void tag(Path mappe, Drift drift, Path data) {
        Path aftryk = mappe.resolve(MAPPE);
        try {
            Files.createDirectories(aftryk);
            List<Aktion> aktioner = drift.aktioner();
            int spring = Math.max(1, aktioner.size() / AKTIONER);
            List<String> stier = new ArrayList<>(SIDER);
            for (int nr = 0; nr < aktioner.size(); nr += spring) {
                long id = aktioner.get(nr).aktionId();
                OM_AKTION.forEach(sti -> stier.add(sti.formatted(id)));
            }
            try (BufferedWriter ud = Files.newBufferedWriter(aftryk.resolve("sider.txt"))) {
                for (String sti : stier) {
                    gem(ud, drift.adresse().resolve(sti));
                }
            }
            if (Files.exists(data.resolve("pgdata").resolve("postmaster.pid"))) {
                database(aftryk.resolve("database.txt"), data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void gem(BufferedWriter ud, URI adresse) throws IOException {
        HttpResponse<byte[]> svar = Http.hent(adresse);
        ud.write("=== " + adresse.getPath() + " " + svar.statusCode() + " "
                + svar.headers().map() + "\n");
        ud.write(new String(svar.body(), StandardCharsets.UTF_8));
        ud.write('\n');
    }

    /** Bytes are written as hex. */
    private static void database(Path fil, Path data) throws IOException, SQLException {
        try (BufferedWriter ud = Files.newBufferedWriter(fil);
                Connection forbindelse = EfterladtDatabase.forbindelse(data);
                Statement saetning = forbindelse.createStatement()) {
            List<String> tabeller = new ArrayList<>();
            try (ResultSet svar =
                    saetning.executeQuery("select tablename from pg_tables where schemaname = 'public' order by 1")) {
                while (svar.next()) {
                    tabeller.add(svar.getString(1));
                }
            }
            for (String tabel : tabeller) {
                try (ResultSet svar = saetning.executeQuery("select t::text from " + tabel + " t limit " + RAEKKER)) {
                    while (svar.next()) {
                        ud.write(tabel + " " + svar.getString(1) + "\n");
                    }
                }
            }
        }
    }
}
