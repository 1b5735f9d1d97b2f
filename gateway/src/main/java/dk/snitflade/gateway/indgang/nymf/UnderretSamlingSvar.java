package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.underretning.Side;
import java.util.List;

/**
 * The answer to MFUnderretSamlingHent.
 *
 * @param mangler the back ends whose newest notifications are not among them
 */
record UnderretSamlingSvar(UnderretSamlingForespoergsel forespoergsel, Side side, List<Maal> mangler) {

    UnderretSamlingSvar {
        mangler = List.copyOf(mangler);
    }
}
