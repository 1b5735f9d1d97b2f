package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import java.util.List;

/**
 * The answer to MFKvitteringHent.
 *
 * @param mangler what was asked for and is not known
 * @param flere whether more receipts were found than one answer holds
 */
record Kvitteringssvar(
        Kvitteringsforespoergsel forespoergsel,
        List<Aktionskvittering> kvitteringer,
        List<Afvisning> mangler,
        boolean flere) {}
