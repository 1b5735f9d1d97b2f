package dk.snitflade.gateway.indgang.oeir;

/**
 * Why a request is refused, and with OIR-A what the sender of an accepted one should know: FejlId and AdvisId of the ØIR door
 * (oir.md 4.1). OIR-9001 (downstream unavailable) is never given: what is accepted waits here for its back end.
 */
enum OirFejlId {
    /** The message does not follow the schema. */
    SKEMA("OIR-1001"),
    /** RequestId was used before with other content. */
    REQUEST_ID_GENBRUGT("OIR-1002"),
    /** Unknown municipality, or no route to it. */
    RUTE("OIR-1101"),
    /** The caller speaks for another municipality than the receiver in the route. */
    ANDEN_KOMMUNE("OIR-1102"),
    /** The object is another fagsystem's, or the caller has no agreement. */
    ANDET_FAGSYSTEM("OIR-1103"),
    /** Unknown account, claim, part-claim, liability, party or payment. */
    UKENDT("OIR-2001"),
    /** The identification is used for other content. */
    IDENTIFIKATION_GENBRUGT("OIR-2002"),
    /** The state forbids the operation. */
    TILSTAND("OIR-2003"),
    /** The class has no fordringstype at the municipality. */
    KLASSE("OIR-2101"),
    /** What the fordringstype or the profile demands is missing. */
    MANGLER("OIR-2102"),
    /** More than is left. */
    OVER_RESTEN("OIR-2103"),
    /** Dates that contradict each other, or the rules. */
    DATO("OIR-2104"),
    /** Nobody liable, percentages that do not add up, or a form that cannot be carried. */
    HAEFTELSE("OIR-2105"),
    /** Content that may not stand there, or does not add up: the project's own, not in oir.md. */
    INDHOLD("OIR-2106"),
    /** The account existed; only new objects were created. */
    KONTO_FANDTES("OIR-A301"),
    /** The object existed with the same content. */
    OBJEKT_FANDTES("OIR-A302"),
    /** Changed here, but cannot be told the debt collector. */
    KUN_HER("OIR-A303"),
    /** An entry filter rule that only warns. */
    FILTER("OIR-A401"),
    /** An entry filter rule that sends the accepted claim to høring. */
    HOERES("OIR-A402");

    private final String kode;

    OirFejlId(String kode) {
        this.kode = kode;
    }

    /** As it stands on the wire. */
    String kode() {
        return kode;
    }
}
