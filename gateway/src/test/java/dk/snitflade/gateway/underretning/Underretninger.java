package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.proeve.Gatewaydata;
import dk.snitflade.wsdl.Dialekt;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Notifications as the fetching of them gives them, of fordringshavere no other test uses. */
public final class Underretninger {

    private static final AtomicLong NAESTE_HAVER = new AtomicLong(700_000);

    private static final Underretningsindhold RENTE =
            Underretningsindhold.af(Strukturer.af(Underretningstype.RENTE, Dialekt.SKAT));

    private Underretninger() {}

    /** A fordringshaver nobody else has notifications for. */
    static long nyHaver() {
        return NAESTE_HAVER.incrementAndGet();
    }

    /** Interest from PSRM for the usual reporting system. */
    static Underretning rente(long haver, String nativt, Instant tid) {
        return af(Maal.PSRM, nativt, haver, Gatewaydata.INDBERETTER, tid, RENTE);
    }

    public static Underretning af(
            Maal system, String nativt, long haver, String indberetter, Instant tid, Underretningsindhold indhold) {
        return new Underretning(system, nativt + "-" + haver, haver, indberetter, tid, indhold);
    }

    /** Everything there is for the fordringshaver, whatever its age. */
    static Udvalg alle(long haver) {
        return new Udvalg(Gatewaydata.INDBERETTER, haver, null, null, Instant.EPOCH, null);
    }
}
