package dk.snitflade.mocks.aktion;

/** The eleven action codes on the wire (MFAktionKode), {@code nymf.md} 3.6. */
public enum Aktionskode {
    OPRETFORDRING,
    GENINDSENDFORDRING,
    AENDRFORDRING,
    NEDSKRIV,
    TILBAGEKALD,
    OPSKRIVNINGREGULERING,
    OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING,
    OPSKRIVNINGOMGJORTNEDSKRIVNINGREGULERING,
    NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING,
    NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING,
    FEJLAGTIGHOVEDSTOLINDBERETNING;

    /** True for the actions that bring a new claim: create and resend. All others refer to a claim that exists. */
    public boolean opretter() {
        return this == OPRETFORDRING || this == GENINDSENDFORDRING;
    }
}
