package dk.snitflade.gateway.drift.overblik;

/**
 * A høring with what only looking up and counting tell.
 *
 * @param haver the fordringshaver's name; null when no agreement held at receipt
 * @param frist null while PSRM is not known to have it
 */
record Hoeringsvisning(Hoeringsraekke hoering, String afsender, String haver, Hoeringsfrist frist) {}
