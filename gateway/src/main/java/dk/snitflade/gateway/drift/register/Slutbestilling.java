package dk.snitflade.gateway.drift.register;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;

/**
 * The end of a version as it is sent.
 *
 * @param laest the stand that was read; null is 0, nothing
 */
record Slutbestilling(
        String sidsteDag,
        Long laest,
        String aarsag,
        @JsonAnySetter Map<String, Object> ukendte) {}
