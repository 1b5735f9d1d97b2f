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

    /** 1 for what adds to a balance, -1 for what takes from it, 0 for the rest. */
    int fortegn() {
        if (name().startsWith("NEDSKRIV")) {
            return -1;
        }
        return name().startsWith("OPSKRIVNING") ? 1 : 0;
    }

    /** True for the actions that bring a new claim: create and resend. All others refer to a claim that exists. */
    public boolean opretter() {
        return this == OPRETFORDRING || this == GENINDSENDFORDRING;
    }
}
