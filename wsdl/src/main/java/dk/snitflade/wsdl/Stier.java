package dk.snitflade.wsdl;

/** Every URL path of the contracts, from the root of the host ({@code nymf.md 1.1}, {@code oir.md 1.3}). */
public final class Stier {

    /** NyMF, submit ({@code nymf.md 1.1}). */
    public static final String FORDRING_INDBERET = "/services/FordringIndberetService";

    /** NyMF, receipts ({@code nymf.md 1.1}). */
    public static final String KVITTERING_HENT = "/services/KvitteringHentService";

    /** NyMF, notifications; inferred from the pattern of the other two ({@code nymf.md 1.1}). */
    public static final String UNDERRET_SAMLING_HENT = "/services/UnderretSamlingHentService";

    /** ØIR, registration of accounts and claims ({@code oir.md 1.3}). */
    public static final String DEBITOR_REGISTRERING = "/service/OIR/DebitorRegistreringAfsend/1";

    /** ØIR, enquiry ({@code oir.md 1.3}). */
    public static final String DEBITOR_FORESPOERGSEL = "/service/OIR/DebitorForespoergselAfsend/1";

    /** ØIR, payment ({@code oir.md 1.3}). */
    public static final String DEBITOR_INDBETALING = "/service/OIR/DebitorIndbetalingAfsend/1";

    /** PSRM as the gateway calls it (our own). */
    public static final String PSRM_FORDRING_MODTAG = "/psrm/FordringModtagService";

    /** PSRM's reception of actions in høring, as the gateway calls it (our own). */
    public static final String PSRM_HOERING_MODTAG = "/psrm/HoeringModtagService";

    /** Where PSRM tells the gateway what became of actions; the service's name is confirmed ({@code nymf.md 1.1}). */
    public static final String MODTAG_STATUS_OPDATERING = "/services/ModtagStatusOpdatering";

    /** ex-MF as the gateway calls it (our own). */
    public static final String EXMF_LEVERANCE_MODTAG = "/exmf/LeveranceModtagService";

    /** PSRM's notifications, as the gateway fetches them (our own). */
    public static final String PSRM_UNDERRETNING_HENT = "/psrm/UnderretningHentService";

    /** ex-MF's notifications, as the gateway fetches them (our own). */
    public static final String EXMF_UNDERRETNING_HENT = "/exmf/UnderretningHentService";

    /** ØIR, coverage and write-offs back to the fagsystem, below its own address ({@code oir.md 1.3}). */
    public static final String DAEKNING_AFSKRIVNING = "/service/OIR/DaekningAfskrivningRegistreringAfsend/1";

    /** ØIR, state of accounts back to the fagsystem, below its own address ({@code oir.md 1.3}). */
    public static final String DEBITORKONTO_STATUS = "/service/OIR/DebitorkontoStatusRegistreringAfsend/1";

    private Stier() {}
}
