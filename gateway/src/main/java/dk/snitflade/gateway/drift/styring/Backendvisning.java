package dk.snitflade.gateway.drift.styring;

import dk.snitflade.gateway.afsendelse.tilstand.Modusdom;
import dk.snitflade.gateway.afsendelse.tilstand.Vindue;
import dk.snitflade.gateway.fordring.Maal;
import java.util.List;

/**
 * How one back end is run.
 *
 * @param tempo calls per second while draining; zero otherwise
 * @param vinduer going on or to come
 */
record Backendvisning(Maal maal, Modusdom tilstand, int tempo, List<Vindue> vinduer) {}
