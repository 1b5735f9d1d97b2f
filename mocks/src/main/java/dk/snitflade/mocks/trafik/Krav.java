package dk.snitflade.mocks.trafik;

import java.util.Map;

/**
 * A claim the gateway has accepted.
 *
 * @param fordringId the gateway's number for it
 * @param leverance the delivery it came in; null in ØIR
 * @param identer the sender's ids, by the text each stands for in the examples; the examples of one story share them
 */
record Krav(String fordringId, String leverance, Map<String, String> identer) {}
