package dk.snitflade.gateway.udgang.nymf;

import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.besked.Aktionsbesked;
import dk.snitflade.gateway.besked.Aktionsskriver;
import dk.snitflade.gateway.besked.Skriver;
import dk.snitflade.gateway.besked.Xml;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.underretning.Underretningskilde.Soegning;
import dk.snitflade.wsdl.Navnerum;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamWriter2;

/** Writes the calls to NyMF: OIO dialect, SOAP 1.2, our numbers exchanged for those the other side gave. */
final class Nymfbesked {

    private final NymfOpsaetning opsaetning;
    private final NymfLager lager;

    Nymfbesked(NymfOpsaetning opsaetning, NymfLager lager) {
        this.opsaetning = opsaetning;
        this.lager = lager;
    }

    /** MFFordringIndberet_I; equal but for its context each time it is written. */
    byte[] indberet(long leverance, List<Sag> sager, Instant nu) {
        return skriv("MFFordringIndberet_I", nu, ud -> {
            ud.felt("MFLeveranceID", leverance);
            ud.begynd("FordringAktionSamling");
            Skriver medFremmede = ud.medVaerdier(fremmede());
            for (Sag sag : sager) {
                new Aktionsskriver(medFremmede).skriv(uden(Aktionsbesked.laes(sag.indhold())));
            }
            ud.slut();
        });
    }

    /** MFKvitteringHent_I by leverance. */
    byte[] hent(List<Long> leverancer, Instant nu) {
        return skriv("MFKvitteringHent_I", nu, ud -> {
            for (Long leverance : leverancer) {
                ud.felt("MFLeveranceID", leverance);
            }
        });
    }

    /** MFUnderretSamlingHent_I, by days or by number. */
    byte[] underret(Soegning soegning, Instant nu) {
        return skriv("MFUnderretSamlingHent_I", nu, ud -> {
            ud.felt("DMIFordringHaverID", soegning.fordringshaver());
            ud.felt("SøgeDatoFra", soegning.fraNummer() == null ? soegning.fra() : null);
            ud.felt("UnderretNummerFra", soegning.fraNummer());
        });
    }

    /** A related claim goes by itself, under its main claim's number there. */
    static Aktion uden(Aktion aktion) {
        return aktion.handling() instanceof Handling.Opret opret
                        && !opret.relaterede().isEmpty()
                ? new Aktion(
                        aktion.kode(),
                        aktion.fordringshaver(),
                        new Handling.Opret(opret.data(), List.of()),
                        aktion.struktur())
                : aktion;
    }

    /**
     * What tells an action from the others of its leverance, since only the first of a family is sent: the code, and the own
     * reference of a new claim or the number of an old one.
     */
    String noegle(Aktion aktion) {
        return aktion.data() != null
                ? noegle(aktion.kode().name(), aktion.data().reference(), null)
                : noegle(
                        aktion.kode().name(),
                        null,
                        aktion.handling().fordringId() == null
                                ? null
                                : lager.fordring(aktion.handling().fordringId()));
    }

    static String noegle(String kode, String reference, Long fordring) {
        return kode + " " + (reference == null ? fordring : reference);
    }

    private Map<String, UnaryOperator<String>> fremmede() {
        UnaryOperator<String> fordring = vores -> Long.toString(lager.fordring(Long.parseLong(vores)));
        return Map.of(
                "DMIFordringEFIFordringID", fordring,
                "DMIFordringEFIHovedFordringID", fordring,
                "MFAktionIDRef", vores -> Long.toString(lager.aktion(Long.parseLong(vores))));
    }

    @FunctionalInterface
    private interface Indhold {
        void skriv(Skriver ud) throws XMLStreamException;
    }

    private byte[] skriv(String rod, Instant nu, Indhold indhold) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try {
            XMLStreamWriter2 stroem = Xml.skriver(bytes);
            Skriver soap = new Skriver(stroem, "soap", Navnerum.SOAP12);
            Skriver ud = Skriver.oio(stroem);
            soap.begynd("Envelope");
            soap.erklaer("soap", Navnerum.SOAP12);
            soap.begynd("Body");
            ud.begynd(rod);
            ud.erklaerOio();
            ud.begynd("HovedOplysninger");
            ud.felt("TransaktionsID", UUID.randomUUID());
            ud.felt("TransaktionsTid", Skriver.tid(nu));
            ud.slut();
            ud.begynd("FordringhaverSystemIDStruktur");
            ud.felt("VirksomhedSENummer", opsaetning.seNummer());
            ud.slut();
            indhold.skriv(ud);
            ud.luk();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Beskeden til NyMF kan ikke skrives som XML", e);
        }
        return bytes.toByteArray();
    }
}
