package dk.snitflade.gateway.udgang.nymf;

import dk.snitflade.gateway.fordring.Maal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Who may call NyMF, and when: one at a time, submissions and fetches each at their distance (nymf.md 4.2). */
@Component
class Tur {

    private static final String KALD = "KALD";
    private static final String HENT = "HENT";
    private static final String UNDERRETNING = "UNDERRETNING";
    /** A node that died in a call holds the turn no longer than this. */
    private static final Duration LAENGSTE_KALD = Duration.ofMinutes(2);

    private final NymfLager lager;
    private final NymfOpsaetning opsaetning;
    private final Clock ur;

    Tur(NymfLager lager, NymfOpsaetning opsaetning, Clock ur) {
        this.lager = lager;
        this.opsaetning = opsaetning;
        this.ur = ur;
    }

    boolean tag(Maal maal) {
        Instant nu = ur.instant();
        return lager.tagTur(maal, KALD, nu, nu.plus(LAENGSTE_KALD));
    }

    /** To fetch receipts, both turns are needed. */
    boolean tagHentning(Maal maal) {
        return tagMed(HENT, maal);
    }

    /** To fetch notifications: a service of its own, at its own distance, but still one call at a time. */
    boolean tagUnderretning(Maal maal) {
        return tagMed(UNDERRETNING, maal);
    }

    private boolean tagMed(String art, Maal maal) {
        Instant nu = ur.instant();
        if (!lager.tagTur(maal, art, nu, nu.plus(opsaetning.mellemHentninger()))) {
            return false;
        } else if (tag(maal)) {
            return true;
        }
        lager.naesteTur(maal, art, nu);
        return false;
    }

    /** Not used after all. */
    void slip(Maal maal, boolean hentning) {
        lager.naesteTur(maal, KALD, ur.instant());
        if (hentning) {
            lager.naesteTur(maal, HENT, ur.instant());
        }
    }

    /** Not used after all. */
    void slipUnderretning(Maal maal) {
        lager.naesteTur(maal, KALD, ur.instant());
        lager.naesteTur(maal, UNDERRETNING, ur.instant());
    }

    /** The call is over. */
    void slut(Maal maal) {
        lager.naesteTur(maal, KALD, ur.instant().plus(opsaetning.mellemIndberetninger()));
    }
}
