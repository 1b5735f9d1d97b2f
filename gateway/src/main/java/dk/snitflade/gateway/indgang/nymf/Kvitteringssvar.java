package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.journal.Kvittering;
import java.util.List;

/**
 * The answer to MFKvitteringHent.
 *
 * @param mangler what was asked for and is not known
 * @param flere whether more receipts were found than one answer holds
 */
record Kvitteringssvar(
        Kvitteringsforespoergsel forespoergsel,
        List<Kvittering> kvitteringer,
        List<Afvisning> mangler,
        boolean flere) {}
