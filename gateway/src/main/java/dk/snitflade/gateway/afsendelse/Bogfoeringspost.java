package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import java.time.Instant;

/**
 * One action of a call that has ended, decided and ready to be written.
 *
 * @param fra the state it was leased in
 * @param art SEND or SPOERG
 * @param tid when it was decided, the same for the whole call
 */
record Bogfoeringspost(
        Sag sag, Kaldsvar svar, Tilstand fra, String art, Udfald udfald, Bogfoering bogfoering, Instant tid) {

    long aktion() {
        return sag.aktion();
    }

    Maal maal() {
        return svar.forsendelse().maal();
    }

    Tilstand til() {
        return bogfoering.tilstand();
    }

    /** Whether the back end has it now. */
    boolean sendt() {
        return switch (til()) {
            case SENDT, SAGSBEHANDL, HOERING, UDFOERT, AFVIST -> true;
            default -> false;
        };
    }
}
