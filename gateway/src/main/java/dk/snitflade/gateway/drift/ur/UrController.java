package dk.snitflade.gateway.drift.ur;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads and moves the gateway's clock. Without {@code snitflade.ur.styret} there is no such address. */
@RestController
@RequestMapping("/api/ur")
@ConditionalOnProperty(Styreur.STYRET)
class UrController {

    /** What the clock shows, or is to show, in Danish time. */
    record Klokken(LocalDateTime tid) {}

    private final Styreur ur;

    UrController(Styreur ur) {
        this.ur = ur;
    }

    @GetMapping
    Klokken klokken() {
        return new Klokken(ZonedDateTime.now(ur).toLocalDateTime().truncatedTo(ChronoUnit.MILLIS));
    }

    /** 409 when the time is past already: the clock never goes back. */
    @PutMapping
    ResponseEntity<Klokken> saet(@RequestBody Klokken oensket) {
        if (oensket.tid() == null) {
            return ResponseEntity.badRequest().build();
        }
        boolean flyttet = ur.frem(oensket.tid().atZone(ur.getZone()).toInstant());
        return ResponseEntity.status(flyttet ? HttpStatus.OK : HttpStatus.CONFLICT)
                .body(klokken());
    }
}
