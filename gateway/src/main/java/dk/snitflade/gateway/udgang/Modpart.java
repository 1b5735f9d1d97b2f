package dk.snitflade.gateway.udgang;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.sikkerhed.certifikat.Pasbog;

/** Whom a call is for. Each is met with a key, a trust and a message profile of its own, whatever its address is. */
public enum Modpart {
    PSRM(Pasbog.PSRM),
    DMI(Pasbog.DMI),
    /** NyMF in front of a back end; it may be another gateway. */
    NYMF(Pasbog.NYMF),
    /** The systems municipalities register claims in. */
    FAGSYSTEM(Pasbog.FAGSYSTEM);

    private final String brug;

    Modpart(String brug) {
        this.brug = brug;
    }

    /** A back end that is called directly. */
    public static Modpart af(Maal maal) {
        return maal == Maal.PSRM ? PSRM : DMI;
    }

    /** Which of our keys it is. */
    String brug() {
        return brug;
    }
}
