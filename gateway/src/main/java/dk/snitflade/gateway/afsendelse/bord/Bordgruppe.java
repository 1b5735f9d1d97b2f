package dk.snitflade.gateway.afsendelse.bord;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import java.time.Instant;

/** Actions that stand in the same state for the same reason. */
public record Bordgruppe(Maal maal, Tilstand tilstand, String grund, long antal, Instant aeldste) {}
