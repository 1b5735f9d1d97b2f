package dk.snitflade.gateway.drift.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.snitflade.gateway.felt.Feltfejl;
import java.util.List;

/**
 * Why a call was refused; everything wrong at once.
 *
 * @param status HTTP status
 * @param title what kind of refusal it is, one Danish sentence
 */
record Problem(int status, String title, List<Fejl> fejl) {

    /** One fault; the line of the file and the field are left out when it has none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Fejl(Integer linje, String felt, String tekst) {}

    static Problem af(int status, String title, List<Feltfejl> fejl) {
        return new Problem(
                status,
                title,
                fejl.stream()
                        .map(en -> new Fejl(en.linje(), en.felt(), en.tekst()))
                        .toList());
    }
}
