package dk.snitflade.gateway.fordringstype;

import dk.snitflade.gateway.fordring.Fordringsdata;
import java.time.LocalDate;

/**
 * The two days of a main claim that rules on interest and fees look at.
 *
 * @param forfald null when not known: the rules that need it then hold (fordringstyper.yaml 1f)
 * @param modtagelse the day it was received; null when not known
 */
public record Hovedfordring(LocalDate forfald, LocalDate modtagelse) {

    /** A main claim the gateway knows nothing of. */
    public static final Hovedfordring UKENDT = new Hovedfordring(null, null);

    /** The main claim a related one is sent along with: both are received the same day. */
    public static Hovedfordring sendtMed(Fordringsdata hovedfordring, LocalDate modtagelse) {
        return new Hovedfordring(hovedfordring.forfald(), modtagelse);
    }
}
