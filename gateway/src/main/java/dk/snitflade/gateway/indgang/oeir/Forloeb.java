package dk.snitflade.gateway.indgang.oeir;

/** Where a request is on its way through the door: still a case, or answered. */
sealed interface Forloeb permits OirSag, Oirsvar {}
