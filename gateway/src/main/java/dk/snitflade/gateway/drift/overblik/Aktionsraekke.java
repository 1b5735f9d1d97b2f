package dk.snitflade.gateway.drift.overblik;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Aktionsstatus;
import dk.snitflade.gateway.fordring.Hoeringsstand;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Indberetning.Kanal;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import java.time.Instant;
import java.util.List;

/**
 * One action as the journal has it, without its payload and with every free text masked.
 *
 * @param fordring null for an action on a claim that is not known
 * @param reference the fordringshaver's own, also for actions on a claim we have created; null when not known
 * @param type claim type; null like reference
 * @param maal null when rejected at the door
 * @param hvorfor null when rejected at the door
 * @param modtagestatus what the first answer said
 * @param forfalder when it is due to be sent or asked about; null when it is not
 * @param venterPaa what was written when it was last held up; may be left over from then
 * @param hoering null when it is in no høring, and has been in none
 * @param bag the oldest unsettled action of the same family, which must finish first; null when there is none
 */
record Aktionsraekke(
        long id,
        String leveranceId,
        Kanal kanal,
        String afsender,
        Aktionskode kode,
        Long fordring,
        long fordringshaver,
        String reference,
        String type,
        Maal maal,
        String hvorfor,
        Instant modtaget,
        String modtagestatus,
        Tilstand tilstand,
        Instant tilstandSiden,
        Instant forfalder,
        String venterPaa,
        Long bag,
        List<Afvisning> afvisninger,
        Hoeringsstatus hoering) {

    /** What the sender sees of it. */
    public Aktionsstatus status() {
        return Hoeringsstand.status(tilstand, hoering);
    }
}
