package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.fordring.Maal;

/** A back end as delivery sees it. One call per method; never throws for what the other side or the network does. */
public interface Backend {

    Maal maal();

    /** Hands the actions over. */
    Kaldsvar send(Forsendelse forsendelse);

    /** Asks what became of actions whose answer was lost; {@link Udfald.IkkeModtaget} for those it does not have. */
    Kaldsvar spoerg(Forsendelse forsendelse);

    /** What goes in one call. */
    default Samling samling() {
        return maal() == Maal.PSRM ? Samling.ENKELT : Samling.DELLEVERANCE;
    }

    /** Most actions in one call. */
    default int leverance(int standard) {
        return standard;
    }

    /** Takes the turn to send, where calls must keep a distance; false when it is not time. */
    default boolean tagTurAtSende() {
        return true;
    }

    /** Takes the turn to ask. */
    default boolean tagTurAtSpoerge() {
        return true;
    }

    /**
     * There was nothing to use the turn for.
     *
     * @param spoerge whether it was a turn to ask
     */
    default void slipTur(boolean spoerge) {}
}
