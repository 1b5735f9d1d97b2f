package dk.snitflade.gateway.tilbagemelding;

import dk.snitflade.gateway.journal.FordringOptaget;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a fagsystem that its claim is at the debt collector now (oir.md 5.5). */
@Component
class Statusmelder {

    private final OirkravLager kravLager;
    private final TilbagemeldingLager lager;
    private final Clock ur;

    Statusmelder(OirkravLager kravLager, TilbagemeldingLager lager, Clock ur) {
        this.kravLager = kravLager;
        this.lager = lager;
        this.ur = ur;
    }

    /** In the transaction that books the receipt: either both are there afterwards, or none. */
    @EventListener
    void optaget(FordringOptaget nyt) {
        kravLager
                .find(nyt.fordringer())
                .forEach((fordring, krav) -> lager.gem(
                        Tilbagemelding.status(
                                UUID.nameUUIDFromBytes(
                                        ("optaget|" + krav.krav() + "|" + fordring).getBytes(StandardCharsets.UTF_8)),
                                krav,
                                "AKTIV",
                                "INDDRIVELSE",
                                LocalDate.ofInstant(nyt.tid(), ur.getZone()),
                                Long.toString(fordring),
                                null),
                        nyt.tid()));
    }
}
