package dk.snitflade.gateway.udgang.fagsystem;

import dk.snitflade.gateway.afsendelse.Udfald.Fejl;
import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.sikkerhed.Maskering;
import dk.snitflade.gateway.tilbagemelding.Fagsystempost;
import dk.snitflade.gateway.tilbagemelding.Tilbagemelding;
import dk.snitflade.gateway.udgang.Modpart;
import dk.snitflade.gateway.udgang.Posthus;
import dk.snitflade.gateway.udgang.Svartolk;
import dk.snitflade.gateway.udgang.Svartolk.Tolket;
import dk.snitflade.wsdl.Navnerum;
import dk.snitflade.wsdl.Stier;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.stereotype.Component;

/** Calls a fagsystem and says what its answer means. */
@Component
class Fagsystemkald implements Fagsystempost {

    private static final Set<String> TAGET_IMOD = Set.of("MODTAGET", "AFLEVERET", "ACCEPTERET");

    /** The receipt's code and words. */
    private record Kvittering(String kode, String begrundelse) {}

    private final Posthus posthus;

    Fagsystemkald(Posthus posthus) {
        this.posthus = posthus;
    }

    @Override
    public Svar send(URI adresse, UUID afsender, Tilbagemelding melding, Instant nu) {
        String sti =
                melding.art() == Tilbagemelding.Art.STATUS ? Stier.DEBITORKONTO_STATUS : Stier.DAEKNING_AFSKRIVNING;
        URI tjeneste = URI.create(adresse.toString().replaceAll("/+$", "") + sti);
        QName rod = new QName(Navnerum.OIR, Oirbesked.operation(melding) + "_O");
        Tolket<Kvittering> tolket = Svartolk.tolk(
                posthus.send(Modpart.FAGSYSTEM, tjeneste, Oirbesked.skriv(melding, afsender, nu)),
                rod,
                Fagsystemkald::kvittering);
        if (tolket.svar() == null) {
            // A fault that blames us comes again however often it is tried; everything else may pass.
            return new Svar(
                    tolket.udfald() instanceof Fejl ? Udfald.AFVIST : Udfald.SENERE,
                    tolket.udfald().forklaring());
        }
        Kvittering kvittering = tolket.svar();
        return TAGET_IMOD.contains(kvittering.kode())
                ? new Svar(Udfald.MODTAGET, kvittering.kode())
                : new Svar(
                        Udfald.AFVIST,
                        "Fagsystemet svarer " + kvittering.kode() + ". "
                                + Maskering.maskerAlt(kvittering.begrundelse()));
    }

    private static Kvittering kvittering(XMLStreamReader r) throws XMLStreamException {
        Kvittering kvittering = new Kvittering("uden kvittering", "");
        while (Element.naeste(r)) {
            if (r.getLocalName().equals("Forretningskvittering")) {
                kvittering = forretning(r);
            } else {
                Element.spring(r);
            }
        }
        return kvittering;
    }

    private static Kvittering forretning(XMLStreamReader r) throws XMLStreamException {
        String kode = "";
        String begrundelse = "";
        while (Element.naeste(r)) {
            switch (r.getLocalName()) {
                case "ForretningsValideringsKode" -> kode = Element.tekst(r);
                case "Begrundelse" -> begrundelse = Element.tekst(r);
                default -> Element.spring(r);
            }
        }
        return new Kvittering(kode, begrundelse);
    }
}
