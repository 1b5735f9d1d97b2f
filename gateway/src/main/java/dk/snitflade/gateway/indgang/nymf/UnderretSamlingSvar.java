package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.underretning.Side;

/** The answer to MFUnderretSamlingHent. */
record UnderretSamlingSvar(UnderretSamlingForespoergsel forespoergsel, Side side) {}
