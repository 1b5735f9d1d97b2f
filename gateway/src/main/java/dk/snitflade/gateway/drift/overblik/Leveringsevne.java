package dk.snitflade.gateway.drift.overblik;

/** The answer to "can it be delivered?". */
enum Leveringsevne {
    JA,
    /** The last call failed, and nothing waits that would show whether it still does. */
    USIKKER,
    NEJ
}
