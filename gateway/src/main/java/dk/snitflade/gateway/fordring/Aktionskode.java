package dk.snitflade.gateway.fordring;

/** MFAktionKode, the eleven kinds of action (nymf.md 3.6). The constant's name is the value on the wire. */
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

    /** Whether the action brings a claim of its own with a new claim id. */
    public boolean giverNyFordring() {
        return this == OPRETFORDRING || this == GENINDSENDFORDRING;
    }

    /** Whether the action undoes an earlier one, which it points at (MFAktionIDRef). */
    public boolean annullerer() {
        return switch (this) {
            case OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING,
                    OPSKRIVNINGOMGJORTNEDSKRIVNINGREGULERING,
                    NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING,
                    NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING -> true;
            default -> false;
        };
    }
}
