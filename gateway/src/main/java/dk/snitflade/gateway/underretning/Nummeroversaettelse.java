package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.fordring.Maal;

/** Knows the claims of a back end that has numbers of its own for them; back ends without one use ours. */
public interface Nummeroversaettelse {

    Maal maal();

    /** Our number of the claim; the same back when it did not get there through us. */
    long fordring(long deres);
}
