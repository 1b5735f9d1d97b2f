package dk.snitflade.gateway.udgang.fagsystem;

import dk.snitflade.gateway.besked.Skriver;
import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.gateway.tilbagemelding.Tilbagemelding;
import dk.snitflade.wsdl.Navnerum;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;

/** Writes DaekningAfskrivningRegistrering_I and DebitorkontoStatusRegistrering_I (oir.md 3.6) in SOAP 1.1. */
final class Oirbesked {

    private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");

    /** Longest TilstandTekst the contract takes. */
    private static final int TEKST = 300;

    private final Tilbagemelding melding;
    private final Skriver ud;
    private final Skriver kontekst;

    private Oirbesked(Tilbagemelding melding, Skriver ud) {
        this.melding = melding;
        this.ud = ud;
        this.kontekst = ud.i("k", Navnerum.OIR_KONTEKST);
    }

    static byte[] skriv(Tilbagemelding melding, UUID afsender, Instant nu) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
        try {
            Skriver soap = new Skriver(Xml.skriver(bytes), "soap", Navnerum.SOAP11);
            soap.begynd("Envelope");
            soap.erklaer("soap", Navnerum.SOAP11);
            soap.begynd("Body");
            new Oirbesked(melding, soap.i("oir", Navnerum.OIR)).operation(afsender, nu);
            soap.luk();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Tilbagemeldingen kan ikke skrives som XML", e);
        }
        return bytes.toByteArray();
    }

    static String operation(Tilbagemelding melding) {
        return melding.art() == Tilbagemelding.Art.STATUS
                ? "DebitorkontoStatusRegistrering"
                : "DaekningAfskrivningRegistrering";
    }

    private void operation(UUID afsender, Instant nu) throws XMLStreamException {
        ud.begynd(operation(melding) + "_I");
        ud.erklaer("oir", Navnerum.OIR);
        ud.erklaer("k", Navnerum.OIR_KONTEKST);
        hoved(afsender, nu);
        if (melding.art() == Tilbagemelding.Art.STATUS) {
            status();
        } else {
            bevaegelse();
        }
        ud.slut();
    }

    private void hoved(UUID afsender, Instant nu) throws XMLStreamException {
        OffsetDateTime tid = nu.atZone(DANMARK).toOffsetDateTime().truncatedTo(ChronoUnit.MILLIS);
        kontekst.begynd("HovedOplysninger");
        kontekst.felt("TransaktionsId", melding.noegle());
        kontekst.felt("TransaktionsTid", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(tid));
        kontekst.felt("RequestId", melding.noegle());
        kontekst.begynd("Rute");
        kontekst.felt("AfsenderOrganisation", melding.kommune());
        kontekst.felt("AfsenderItSystemInstans", afsender);
        kontekst.felt("ModtagerOrganisation", melding.kommune());
        kontekst.felt("ModtagerItSystemInstans", melding.fagsystem());
        kontekst.slut();
        kontekst.slut();
    }

    private void status() throws XMLStreamException {
        String tekst = melding.tekst();
        ud.felt("DebitorkontoIdentifikation", melding.konto());
        ud.felt("FordringIdentifikation", melding.krav());
        ud.felt("GammelTilstand", melding.foer());
        ud.felt("NyTilstand", melding.kode());
        ud.felt("TilstandDato", melding.dato());
        ud.felt("DebitorsystemReference", melding.reference());
        ud.felt("TilstandTekst", tekst == null || tekst.length() <= TEKST ? tekst : tekst.substring(0, TEKST));
    }

    private void bevaegelse() throws XMLStreamException {
        String navn = melding.art() == Tilbagemelding.Art.DAEKNING ? "Daekning" : "Afskrivning";
        ud.begynd("DebitorkontoBevaegelse");
        ud.felt("DebitorkontoIdentifikation", melding.konto());
        ud.felt("FordringIdentifikation", melding.krav());
        ud.felt("DelfordringIdentifikation", melding.delfordring());
        ud.begynd(navn);
        ud.felt(navn + "Identifikation", melding.noegle());
        ud.felt(melding.art() == Tilbagemelding.Art.DAEKNING ? "DaekningType" : "AfskrivningAarsag", melding.kode());
        ud.felt(navn + "Beloeb", Skriver.tal(melding.beloeb()));
        ud.felt(navn + "Dato", melding.dato());
        ud.felt("TilbagefoertMarkering", melding.tilbagefoert() ? Boolean.TRUE : null);
        ud.slut();
        ud.felt("DelfordringRestance", Skriver.tal(melding.restance()));
        ud.slut();
    }
}
