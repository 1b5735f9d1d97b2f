package dk.snitflade.mocks.certifikat;

import java.time.Duration;
import java.time.Instant;

/** From when until when a certificate counts. */
public record Gyldighed(Instant fra, Instant til) {

    private static final Duration DAG = Duration.ofDays(1);

    /** From a day before, so that clocks that differ a little do not matter. */
    public static Gyldighed omkring(Instant nu, Duration levetid) {
        return new Gyldighed(nu.minus(DAG), nu.plus(levetid));
    }

    /** Over since yesterday. */
    static Gyldighed forbi(Instant nu) {
        return new Gyldighed(nu.minus(DAG.multipliedBy(30)), nu.minus(DAG));
    }

    /** From tomorrow on. */
    static Gyldighed senere(Instant nu) {
        return new Gyldighed(nu.plus(DAG), nu.plus(DAG.multipliedBy(30)));
    }
}
