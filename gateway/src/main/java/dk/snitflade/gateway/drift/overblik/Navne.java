package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.aftale.Aftale;
import dk.snitflade.gateway.fordring.Indberetning.Kanal;
import dk.snitflade.gateway.register.Register;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The names people know the parties by. */
@Component
class Navne {

    private final Register register;
    private final Clock ur;

    Navne(Register register, Clock ur) {
        this.register = register;
        this.ur = ur;
    }

    /** A fagsystem by its name in the register, a debtor system by its SE number. */
    String afsender(Kanal kanal, String afsender) {
        if (kanal == Kanal.NYMF) {
            return "SE " + afsender;
        }
        try {
            return register.kommuner().fagsystem(UUID.fromString(afsender));
        } catch (IllegalArgumentException ikkeEnInstans) {
            return afsender;
        }
    }

    /** The name in the agreement that held on the day; empty when there was none. */
    Optional<String> fordringshaver(long id, Instant tid) {
        return register.aftaler()
                .gaeldende(id, LocalDate.ofInstant(tid, ur.getZone()))
                .map(Aftale::navn);
    }
}
