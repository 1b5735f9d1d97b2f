package dk.snitflade.gateway.revision;

/**
 * The state of the audit's chain.
 *
 * @param raekker how many rows there are
 * @param hel whether every row is the one that was written, and none is missing before the last
 * @param foersteBrud number in the chain of the first row that is changed or follows a missing one; null when whole
 * @param sidste hash of the last row, in hex; kept elsewhere it shows later that nothing up to here was taken away
 * @param kendtFundet whether the hash asked about is in the chain; null when none was
 */
public record Kaede(long raekker, boolean hel, Long foersteBrud, String sidste, Boolean kendtFundet) {}
