package dk.snitflade.gateway.drift.overblik;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The pages' content as JSON. Texts are Danish whatever the caller prefers; errors are one plain sentence. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class OverblikApi {

    private static final MediaType KLARTEKST = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final int STANDARD = 50;
    private static final int HOEJST = 1000;

    private final Maaler maaler;
    private final Fremviser fremviser;
    private final ForloebLager forloeb;
    private final Hoeringsfremviser hoeringer;

    OverblikApi(Maaler maaler, Fremviser fremviser, ForloebLager forloeb, Hoeringsfremviser hoeringer) {
        this.maaler = maaler;
        this.fremviser = fremviser;
        this.forloeb = forloeb;
        this.hoeringer = hoeringer;
    }

    @GetMapping("/overblik")
    Overbliksvar overblik() {
        return maaler.nu().map(Overbliksvar::af).orElseThrow(OverblikApi::journalenTier);
    }

    /** @param leverance the sender's id of a delivery; without it the actions of all */
    @GetMapping("/aktioner")
    List<Aktionssvar> aktioner(
            @RequestParam(required = false) String antal, @RequestParam(required = false) String leverance) {
        Visning dansk = fremviser.visning(Sprogvalg.DANSK);
        List<Aktionsvisning> fundne = leverance == null
                ? fremviser.seneste(antal(antal), dansk)
                : fremviser.iLeverance(leverance, antal(antal), dansk);
        return fundne.stream().map(Aktionssvar::af).toList();
    }

    /** Every claim and increase whose høring is not decided, fewest days left first. */
    @GetMapping("/hoering")
    List<Hoeringssvar> hoering() {
        return hoeringer.aabne().stream().map(Hoeringssvar::af).toList();
    }

    @GetMapping("/aktioner/{aktionId}")
    Aktionsforloeb aktion(@PathVariable String aktionId) {
        return fremviser
                .find(aktionId, fremviser.visning(Sprogvalg.DANSK))
                .map(fundet -> {
                    long id = fundet.aktion().id();
                    return new Aktionsforloeb(Aktionssvar.af(fundet), forloeb.forsoeg(id), forloeb.haendelser(id));
                })
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Aktionen findes ikke i journalen. Kontroller aktionens id."));
    }

    private static int antal(String tekst) {
        if (tekst == null) {
            return STANDARD;
        }
        if (tekst.matches("[0-9]{1,4}")) {
            int antal = Integer.parseInt(tekst);
            if (antal >= 1 && antal <= HOEJST) {
                return antal;
            }
        }
        throw new ResponseStatusException(
                HttpStatus.BAD_REQUEST, "antal skal være et helt tal fra 1 til " + HOEJST + ".");
    }

    @ExceptionHandler
    ResponseEntity<String> afvist(ResponseStatusException afvisning) {
        return ResponseEntity.status(afvisning.getStatusCode())
                .contentType(KLARTEKST)
                .body(afvisning.getReason() + "\n");
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<String> tavs() {
        return afvist(journalenTier());
    }

    private static ResponseStatusException journalenTier() {
        return new ResponseStatusException(
                HttpStatus.SERVICE_UNAVAILABLE, "Journalen svarer ikke lige nu. Prøv igen om lidt.");
    }
}
