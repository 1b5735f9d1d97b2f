package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Indberetning.Kanal;
import dk.snitflade.gateway.fordring.Regelbrud;
import dk.snitflade.gateway.fordring.Tilstand;
import java.time.Instant;
import java.util.List;

/**
 * One action that is heard, or has been, with every free text masked.
 *
 * @param fordring null for an action on a claim that is not known
 * @param reference the fordringshaver's own, of the claim for an increase; null when not known
 * @param type claim type; null like reference
 * @param begyndt when PSRM was first known to have it; null until then
 * @param brud the rules that asked for it; empty when PSRM did by itself
 */
record Hoeringsraekke(
        long aktion,
        Kanal kanal,
        String afsender,
        Aktionskode kode,
        Long fordring,
        long fordringshaver,
        String reference,
        String type,
        Instant modtaget,
        Tilstand tilstand,
        Hoeringsstatus status,
        Instant statusSiden,
        Instant begyndt,
        List<Regelbrud> brud) {}
