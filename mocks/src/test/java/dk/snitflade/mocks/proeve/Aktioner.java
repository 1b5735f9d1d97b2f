package dk.snitflade.mocks.proeve;

import dk.snitflade.mocks.aktion.Aktion;
import dk.snitflade.mocks.aktion.Aktionskode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Actions for tests of the simulators. */
public final class Aktioner {

    public static final LocalDate I_DAG = LocalDate.of(2026, 11, 25);

    private Aktioner() {}

    public static Aktion opret(long aktionId, long fordringId, LocalDate srbDato) {
        return aktion(aktionId, Aktionskode.OPRETFORDRING, fordringId, srbDato, null);
    }

    public static Aktion paaFordring(long aktionId, Aktionskode kode, long fordringId) {
        return aktion(aktionId, kode, fordringId, null, null);
    }

    public static Aktion tilbagekald(long aktionId, long fordringId, String aarsag) {
        return aktion(aktionId, Aktionskode.TILBAGEKALD, fordringId, null, aarsag);
    }

    private static Aktion aktion(long aktionId, Aktionskode kode, long fordringId, LocalDate srbDato, String aarsag) {
        return new Aktion(
                aktionId,
                kode,
                fordringId,
                kode.opretter() ? null : fordringId,
                fordringId,
                LocalDateTime.of(2026, 11, 25, 9, 59),
                2345,
                kode.opretter() ? "KFDAGIN" : null,
                kode.opretter() ? "DAG-" + aktionId : null,
                srbDato,
                aarsag,
                kode.opretter() ? "INDR" : null,
                kode.opretter() ? new BigDecimal("2750.00") : null,
                List.of());
    }
}
