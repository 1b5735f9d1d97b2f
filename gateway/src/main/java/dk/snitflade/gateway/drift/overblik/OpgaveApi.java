package dk.snitflade.gateway.drift.overblik;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The work list as JSON, and the way to say that some of it is done. */
@RestController
@RequestMapping(path = "/api/opgaver", produces = MediaType.APPLICATION_JSON_VALUE)
class OpgaveApi {

    static final int HOEJST = 1000;

    /** What was done about it, in a few words. */
    record Afslutning(String note) {}

    private final OpgavelisteLager lager;
    private final Clock ur;

    OpgaveApi(OpgavelisteLager lager, Clock ur) {
        this.lager = lager;
        this.ur = ur;
    }

    /** What waits for a person, the oldest first, at most a thousand. */
    @GetMapping
    List<Opgaveraekke> aabne() {
        return lager.aabne(HOEJST);
    }

    @PostMapping("/{noegle}/afslut")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void afslut(
            @PathVariable String noegle,
            @RequestBody Afslutning afslutning,
            @RequestHeader(name = "X-Operatoer", defaultValue = "lokal") String operatoer) {
        if (afslutning.note() == null || afslutning.note().isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "note skal sige, hvad der er gjort.");
        }
        if (!noegle.matches("[OA][0-9]{1,18}")
                || !lager.afslut(noegle, operatoer, afslutning.note().strip(), ur.instant())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Der er ingen åben opgave med den nøgle.");
        }
    }
}
