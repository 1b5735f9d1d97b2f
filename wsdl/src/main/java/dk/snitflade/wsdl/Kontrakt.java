package dk.snitflade.wsdl;

import java.net.URL;
import java.util.EnumSet;
import java.util.Set;
import javax.xml.namespace.QName;

/**
 * One service contract per constant. The schema declares every element globally, so a validator alone accepts any of them
 * as root: the receiver checks the root against the operation. Publish the SOAP 1.2 port: it answers both SOAP versions ({@code stack.md 3}).
 */
public enum Kontrakt {

    /** NyMF, submit claims and actions ({@code nymf.md 3}). */
    FORDRING_INDBERET(
            "nymf/MFFordringIndberetService.wsdl",
            "nymf/nymf-skat-confirmed.xsd",
            Navnerum.SKAT_BUSINESS,
            "MFFordringIndberetService",
            Stier.FORDRING_INDBERET),

    /** NyMF, fetch receipts ({@code nymf.md 4.1}). */
    KVITTERING_HENT(
            "nymf/MFKvitteringHentService.wsdl",
            "nymf/nymf-skat-confirmed.xsd",
            Navnerum.SKAT_BUSINESS,
            "MFKvitteringHentService",
            Stier.KVITTERING_HENT),

    /** NyMF, fetch notifications ({@code nymf.md 4.3}). */
    UNDERRET_SAMLING_HENT(
            "nymf/MFUnderretSamlingHentService.wsdl",
            "nymf/nymf-skat-confirmed.xsd",
            Navnerum.SKAT_BUSINESS,
            "MFUnderretSamlingHentService",
            Stier.UNDERRET_SAMLING_HENT),

    /** ØIR, register accounts and claims ({@code oir.md 3.3}). */
    DEBITOR_REGISTRERING(
            "oir/DebitorRegistreringAfsendService.wsdl",
            "oir/oir-operationer-proposed.xsd",
            Navnerum.OIR,
            "DebitorRegistreringAfsendService",
            Stier.DEBITOR_REGISTRERING),

    /** ØIR, payment on own and others' claims ({@code oir.md 3.5}). */
    DEBITOR_INDBETALING(
            "oir/DebitorIndbetalingAfsendService.wsdl",
            "oir/oir-indbetaling-proposed.xsd",
            Navnerum.OIR,
            "DebitorIndbetalingAfsendService",
            Stier.DEBITOR_INDBETALING),

    /** ØIR, enquiry about accounts ({@code oir.md 3.4}). */
    DEBITOR_FORESPOERGSEL(
            "oir/DebitorForespoergselAfsendService.wsdl",
            "oir/oir-forespoergsel-proposed.xsd",
            Navnerum.OIR,
            "DebitorForespoergselAfsendService",
            Stier.DEBITOR_FORESPOERGSEL),

    /** PSRM as the gateway calls it, one action per call (our own). */
    PSRM_FORDRING_MODTAG(
            "psrm/FordringModtagService.wsdl",
            "psrm/psrm-proposed.xsd",
            Navnerum.PSRM,
            "FordringModtagService",
            Stier.PSRM_FORDRING_MODTAG),

    /** PSRM's reception of actions in høring, one action per call (our own). */
    PSRM_HOERING_MODTAG(
            "psrm/HoeringModtagService.wsdl",
            "psrm/psrm-proposed.xsd",
            Navnerum.PSRM,
            "HoeringModtagService",
            Stier.PSRM_HOERING_MODTAG),

    /** The gateway as PSRM calls it with news of actions (content our own). */
    MODTAG_STATUS_OPDATERING(
            "psrm/ModtagStatusOpdateringService.wsdl",
            "psrm/psrm-proposed.xsd",
            Navnerum.PSRM,
            "ModtagStatusOpdateringService",
            Stier.MODTAG_STATUS_OPDATERING),

    /** ex-MF as the gateway calls it, one sub-leverance per call (our own). */
    EXMF_LEVERANCE_MODTAG(
            "exmf/LeveranceModtagService.wsdl",
            "exmf/exmf-proposed.xsd",
            Navnerum.EXMF,
            "LeveranceModtagService",
            Stier.EXMF_LEVERANCE_MODTAG),

    /** PSRM's notifications as the gateway fetches them ({@code nymf.md 6.5}; layout inferred). */
    PSRM_UNDERRETNING_HENT(
            "backend/PsrmUnderretningHentService.wsdl",
            "backend/underretning-inferred.xsd",
            Navnerum.BACKEND,
            "PsrmUnderretningHentService",
            Stier.PSRM_UNDERRETNING_HENT),

    /** ex-MF's notifications as the gateway fetches them ({@code nymf.md 6.5}; layout inferred). */
    EXMF_UNDERRETNING_HENT(
            "backend/ExmfUnderretningHentService.wsdl",
            "backend/underretning-inferred.xsd",
            Navnerum.BACKEND,
            "ExmfUnderretningHentService",
            Stier.EXMF_UNDERRETNING_HENT),

    /** The fagsystem as the gateway calls it with coverage and write-offs ({@code oir.md 3.6}). */
    DAEKNING_AFSKRIVNING(
            "oir/DaekningAfskrivningRegistreringAfsendService.wsdl",
            "oir/oir-tilbagemelding-proposed.xsd",
            Navnerum.OIR,
            "DaekningAfskrivningRegistreringAfsendService",
            Stier.DAEKNING_AFSKRIVNING),

    /** The fagsystem as the gateway calls it with the state of accounts ({@code oir.md 3.6}). */
    DEBITORKONTO_STATUS(
            "oir/DebitorkontoStatusRegistreringAfsendService.wsdl",
            "oir/oir-tilbagemelding-proposed.xsd",
            Navnerum.OIR,
            "DebitorkontoStatusRegistreringAfsendService",
            Stier.DEBITORKONTO_STATUS);

    private final String wsdl;
    private final String xsd;
    private final QName service;
    private final QName port12;
    private final String sti;

    Kontrakt(String wsdl, String xsd, String navnerum, String service, String sti) {
        this.wsdl = wsdl;
        this.xsd = xsd;
        this.service = new QName(navnerum, service);
        this.port12 = new QName(navnerum, service + "Port12");
        this.sti = sti;
    }

    /** Class path URL of the WSDL, never null. Throws {@link IllegalStateException} when the file is missing. */
    public URL wsdl() {
        return Kontraktfil.url(wsdl);
    }

    /** The dialects the service speaks: both for NyMF, none for the others. */
    public Set<Dialekt> dialekter() {
        return service.getNamespaceURI().equals(Dialekt.SKAT.navnerum())
                ? EnumSet.allOf(Dialekt.class)
                : EnumSet.noneOf(Dialekt.class);
    }

    /**
     * Class path URL of the WSDL in one dialect, never null. The dialects have the same names in different namespaces.
     * Throws {@link IllegalArgumentException} when the service does not speak it.
     */
    public URL wsdl(Dialekt dialekt) {
        return Kontraktfil.url(iDialekt(dialekt) == Dialekt.SKAT ? wsdl : wsdl.replace(".wsdl", "-oio.wsdl"));
    }

    /** Name of the {@code wsdl:service} in the WSDL of the dialect. */
    public QName service(Dialekt dialekt) {
        return new QName(iDialekt(dialekt).navnerum(), service.getLocalPart());
    }

    /** Name of the SOAP 1.2 port in the WSDL of the dialect. */
    public QName port12(Dialekt dialekt) {
        return new QName(iDialekt(dialekt).navnerum(), port12.getLocalPart());
    }

    private Dialekt iDialekt(Dialekt dialekt) {
        if (!dialekter().contains(dialekt)) {
            throw new IllegalArgumentException(this + " does not speak " + dialekt);
        }
        return dialekt;
    }

    /** Class path URL of the top schema, never null. Throws {@link IllegalStateException} when the file is missing. */
    public URL xsd() {
        return Kontraktfil.url(xsd);
    }

    /** Name of the {@code wsdl:service}. */
    public QName service() {
        return service;
    }

    /** Name of the SOAP 1.2 port. */
    public QName port12() {
        return port12;
    }

    /** Path on the host, see {@link Stier}. */
    public String sti() {
        return sti;
    }
}
