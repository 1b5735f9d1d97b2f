package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.fordring.Maal;

/** A back end as delivery sees it. One call per method; never throws for what the other side or the network does. */
public interface Backend {

    Maal maal();

    /** Hands the actions over. */
    Kaldsvar send(Forsendelse forsendelse);

    /** Asks what became of actions whose answer was lost; {@link Udfald.IkkeModtaget} for those it does not have. */
    Kaldsvar spoerg(Forsendelse forsendelse);
}
