package dk.snitflade.kontrakttest.kaos;

import dk.snitflade.kontrakttest.hus.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** How long actions lay still before a back end had them. */
final class Sendetider {

    private Sendetider() {}

    /** Milliseconds from received to the first try's answer, per action that has been taken in. */
    static List<Double> af(Database database, List<Long> aktioner) {
        List<Double> tider = new ArrayList<>();
        try (Connection forbindelse = database.forbindelse();
                PreparedStatement spoerg = forbindelse.prepareStatement("""
                        select extract(epoch from sendt - modtaget) * 1000 from aktion
                        where id = any(?) and sendt is not null
                        """)) {
            spoerg.setArray(1, forbindelse.createArrayOf("bigint", aktioner.toArray()));
            try (ResultSet svar = spoerg.executeQuery()) {
                while (svar.next()) {
                    tider.add(svar.getDouble(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return tider;
    }
}
