package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.fordring.Maal;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A received claim, with what sorting looks at: the main claim at the top of its family decides for the whole family.
 *
 * @param hovedtype the type of that main claim; the claim's own when it is one itself
 * @param modtaget the Danish day the main claim was received
 * @param saldo kroner
 */
public record Fordringsspor(
        long id,
        long familie,
        long fordringshaver,
        String type,
        String hovedtype,
        String hovedart,
        LocalDate modtaget,
        Maal hjem,
        BigDecimal saldo) {}
