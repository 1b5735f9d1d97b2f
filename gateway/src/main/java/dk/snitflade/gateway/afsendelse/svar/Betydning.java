package dk.snitflade.gateway.afsendelse.svar;

/** What a part of an answer means for the actions of the call. */
public enum Betydning {
    /** Says nothing by itself: read the body. */
    LAES_SVARET,
    /** Surely not processed: the same may be sent again later. */
    SENERE,
    /** It may have been processed: ask before anything is sent again. */
    UKENDT,
    /** Surely not processed, and will not be: an operator must look. */
    FEJL,
    /** The back end tried and failed: send the same again later, and expect that it may know the id by then. */
    PROEV_IGEN,
    /** The back end has it already: settled by asking after an uncertain send, a fault on a first one. */
    FINDES,
    /** A business answer: it will not have it. */
    AFVIST
}
