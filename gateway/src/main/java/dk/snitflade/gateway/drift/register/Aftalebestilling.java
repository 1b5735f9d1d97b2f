package dk.snitflade.gateway.drift.register;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dk.snitflade.gateway.aftale.Aftaleforslag;
import java.util.List;
import java.util.Map;

/**
 * A version of an agreement as it is sent.
 *
 * @param lukForrige whether the version before ends the day before this one; null is no
 * @param laest the stand that was read; null is 0, nothing
 */
record Aftalebestilling(
        String navn,
        String gyldigTil,
        List<String> indberettere,
        List<String> typer,
        List<String> rettigheder,
        Boolean lukForrige,
        Long laest,
        String aarsag,
        @JsonAnySetter Map<String, Object> ukendte) {

    Aftaleforslag forslag(String fordringshaver, String gyldigFra) {
        return new Aftaleforslag(fordringshaver, navn, gyldigFra, gyldigTil, indberettere, typer, rettigheder);
    }
}
