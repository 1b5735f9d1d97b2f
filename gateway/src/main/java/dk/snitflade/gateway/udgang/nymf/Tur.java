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

    /** To fetch, both turns are needed. */
    boolean tagHentning(Maal maal) {
        Instant nu = ur.instant();
        if (!lager.tagTur(maal, HENT, nu, nu.plus(opsaetning.mellemHentninger()))) {
            return false;
        } else if (tag(maal)) {
            return true;
        }
        lager.naesteTur(maal, HENT, nu);
        return false;
    }

    /** Not used after all. */
    void slip(Maal maal, boolean hentning) {
        lager.naesteTur(maal, KALD, ur.instant());
        if (hentning) {
            lager.naesteTur(maal, HENT, ur.instant());
        }
    }

    /** The call is over. */
    void slut(Maal maal) {
        lager.naesteTur(maal, KALD, ur.instant().plus(opsaetning.mellemIndberetninger()));
    }
}
