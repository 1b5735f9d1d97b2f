package dk.snitflade.gateway.indgang;

/**
 * How a door reads names its callers are known to spell otherwise than the contract. Both the schema check and the reading
 * code see the contract's form.
 */
public interface Stavning {

    /** Names as they are written. */
    Stavning SOM_SKREVET = new Stavning() {};

    /** The contract's form of an element's local name. */
    default String navn(String lokalt) {
        return lokalt;
    }

    /** The contract's form of an element's namespace. */
    default String navnerum(String navnerum) {
        return navnerum;
    }

    /** Whether an element of the namespace is passed over with all it holds. */
    default boolean overses(String navnerum) {
        return false;
    }
}
