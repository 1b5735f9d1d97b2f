package dk.snitflade.gateway.drift.register;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dk.snitflade.gateway.revision.Kaede;
import dk.snitflade.gateway.revision.KaedeLager;
import dk.snitflade.gateway.revision.RevisionLager;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who changed what, when and why. There is no way to change it from here. */
@RestController
class RevisionController {

    private static final int FLEST = 1000;

    /** One change; foer and efter are the JSON of what stood there, null for nothing. */
    record Revisionsvisning(
            long id,
            Instant tid,
            String hvem,
            String hvad,
            String emne,
            String aarsag,
            @JsonRawValue String foer,
            @JsonRawValue String efter) {}

    private final RevisionLager lager;
    private final KaedeLager kaede;

    RevisionController(RevisionLager lager, KaedeLager kaede) {
        this.lager = lager;
        this.kaede = kaede;
    }

    /**
     * Goes the whole audit through.
     *
     * @param kendt the last hash of an earlier answer; without it, rows taken away from the end cannot be seen
     */
    @GetMapping("/api/revision/kontrol")
    Kaede kontrol(@RequestParam(required = false) String kendt) {
        return kaede.kontroller(kendt);
    }

    /**
     * The newest first.
     *
     * @param hvad a kind as aftale.ny, or a group as aftale
     * @param emne a fordringshaver's number
     * @param foer only older ones than this id, to read on
     */
    @GetMapping("/api/revision")
    List<Revisionsvisning> find(
            @RequestParam(required = false) String hvad,
            @RequestParam(required = false) String emne,
            @RequestParam(required = false) Long foer,
            @RequestParam(defaultValue = "100") int hoejst) {
        return lager.find(hvad, emne, foer, Math.max(1, Math.min(hoejst, FLEST))).stream()
                .map(revision -> new Revisionsvisning(
                        revision.id(),
                        revision.tid(),
                        revision.hvem(),
                        revision.hvad(),
                        revision.emne(),
                        revision.aarsag(),
                        revision.foer(),
                        revision.efter()))
                .toList();
    }
}
