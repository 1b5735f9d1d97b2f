package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.fordring.Maal;

/**
 * Where a known claim lies, as a conversion looks at it.
 *
 * @param familie the main claim at the top of its family
 * @param art INDR or MODR, of the family's main claim: PSRM knows INDR only
 */
public record Hjemsted(long fordring, long familie, long fordringshaver, String art, Maal hjem, boolean afvist) {}
