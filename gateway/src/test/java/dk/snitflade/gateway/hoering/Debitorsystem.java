package dk.snitflade.gateway.hoering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.wsdl.Stier;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;

/** Plays a debtor system: sends deliveries over NyMF and fetches receipts. */
@TestComponent
class Debitorsystem {

    /** What was sent: the action's numbers, and the answer. */
    record Sendt(long leverance, long aktion, long fordring, Soap svar) {}

    private static final Duration TAALMODIGHED = Duration.ofSeconds(20);
    private static final String AFSENDER =
            "<FordringhaverSystemIDStruktur><VirksomhedSENummer>99000017</VirksomhedSENummer></FordringhaverSystemIDStruktur>";

    private final Porte porte;
    private final AtomicLong naeste = new AtomicLong(1);

    Debitorsystem(Porte porte) {
        this.porte = porte;
    }

    /** A reference nobody has used, beginning so. */
    String reference(String begyndelse) {
        return begyndelse + "-" + naeste.getAndIncrement();
    }

    /** Sends one action; its numbers are those of the first action in the answer. */
    Sendt send(String aktion) {
        return send(naeste.getAndIncrement(), aktion);
    }

    Sendt send(long leverance, String aktion) {
        Soap svar = Soap.skat(
                porte.soap(),
                Stier.FORDRING_INDBERET,
                "MFFordringIndberet_I",
                AFSENDER + "<MFLeveranceID>" + leverance + "</MFLeveranceID><FordringAktionSamling>" + aktion
                        + "</FordringAktionSamling>");
        assertThat(svar.status()).as(svar.tekst()).isEqualTo(200);
        return new Sendt(
                leverance,
                Long.parseLong(svar.alle("MFAktionID").get(0)),
                svar.alle("DMIFordringEFIFordringID").stream()
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElse(0),
                svar);
    }

    Soap kvittering(long aktion) {
        Soap svar = Soap.skat(
                porte.soap(),
                Stier.KVITTERING_HENT,
                "MFKvitteringHent_I",
                AFSENDER + "<MFAktionID>" + aktion + "</MFAktionID>");
        assertThat(svar.status()).as(svar.tekst()).isEqualTo(200);
        return svar;
    }

    Soap kvitteringIOio(long aktion) {
        Soap svar = Soap.post(porte.soap(), Stier.KVITTERING_HENT, """
                <w:MFKvitteringHent_I xmlns:w="urn:oio:skat:efi:ws:1.0.1" xmlns:b="urn:oio:skat:efi:1.0.1"
                 xmlns:k="http://rep.oio.dk/skat.dk/basis/kontekst/xml/schemas/2006/09/01/"
                 xmlns:v="http://rep.oio.dk/skat.dk/motor/class/virksomhed/xml/schemas/20080401/">
                <k:HovedOplysninger><k:TransaktionIdentifikator>%s</k:TransaktionIdentifikator></k:HovedOplysninger>
                <w:FordringhaverSystemIDStruktur><v:VirksomhedSENummerIdentifikator>99000017</v:VirksomhedSENummerIdentifikator></w:FordringhaverSystemIDStruktur>
                <b:ModtagFordringAktionIdentifikator>%d</b:ModtagFordringAktionIdentifikator></w:MFKvitteringHent_I>
                """.formatted(UUID.randomUUID(), aktion));
        assertThat(svar.status()).as(svar.tekst()).isEqualTo(200);
        return svar;
    }

    String status(long aktion) {
        return kvittering(aktion).et("MFAktionStatusKode");
    }

    /** Waits until the receipt shows the status, and gives it. */
    Soap vent(long aktion, String status) {
        await().atMost(TAALMODIGHED)
                .untilAsserted(() -> assertThat(status(aktion))
                        .as(() -> kvittering(aktion).tekst())
                        .isEqualTo(status));
        return kvittering(aktion);
    }

    /** Waits until the receipt shows the høring status. */
    void ventHoering(long aktion, String status) {
        await().atMost(TAALMODIGHED)
                .untilAsserted(() -> assertThat(kvittering(aktion).alle("MFHøringStatusKode"))
                        .containsExactly(status));
    }
}
