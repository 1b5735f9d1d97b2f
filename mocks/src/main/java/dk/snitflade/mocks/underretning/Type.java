package dk.snitflade.mocks.underretning;

/** What a notification tells ({@code nymf.md} 4.3). */
public enum Type {
    AFREGNING(true, true),
    UDLIGNING(true, true),
    ALLOKERING(true, false),
    RENTE(true, true),
    AFSKRIVNING(true, true),
    RETUR(true, true),
    NY_TRANSPORT_ADMINISTRATOR(false, true),
    KUNDE_AENDRING(false, true);

    private final boolean fraPsrm;
    private final boolean fraDmi;

    Type(boolean fraPsrm, boolean fraDmi) {
        this.fraPsrm = fraPsrm;
        this.fraDmi = fraDmi;
    }

    /** Whether the back end sends this type. */
    boolean kommerFra(Kilde kilde) {
        return kilde == Kilde.PSRM ? fraPsrm : fraDmi;
    }

    /** Which back end notifications come from. */
    public enum Kilde {
        PSRM,
        DMI
    }
}
