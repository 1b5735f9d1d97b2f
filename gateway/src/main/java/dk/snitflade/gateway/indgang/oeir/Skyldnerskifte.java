package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Kendtkrav.Sted;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a claim at the debt collector gets other debtors: it must be recalled and sent again (gældsinddrivelsesloven § 2, stk.
 * 5). Which reason code takes a debtor off is not public (oir.md 5.4, [U]), so it is a setting, {@code
 * snitflade.skyldnerskifte}; the defaults are ours, [P]:
 *
 * <ul>
 *   <li>HAFT is the code for another circle of debtors, keeps what has been covered, and lets the claim be sent again (psrm.md
 *       4.5);
 *   <li>what the state refunds can be recalled as FEJL or KLAG only, and after FEJL a new claim follows (psrm.md 4.5);
 *   <li>FEJL undoes what has been covered, which only a person may decide when something has been.
 * </ul>
 */
@ConfigurationProperties("snitflade.skyldnerskifte")
record Skyldnerskifte(
        @DefaultValue("HAFT") Vej almindelig,
        @DefaultValue("FEJL") Vej statsrefunderet,
        @DefaultValue("OPGAVE") Vej statsrefunderetDaekket) {

    /** What is done. */
    enum Vej {
        /** Recalled with HAFT, and sent again. */
        HAFT,
        /** Recalled with FEJL; a new claim follows when that is done. */
        FEJL,
        /** A person has it returned. */
        OPGAVE
    }

    /**
     * Carries a change of debtors to the debt collector, when the claim is there.
     *
     * @param nyt the claim with its new debtors
     */
    Afgoerelse gennemfoer(Afgoerelse hidtil, Kendtkrav nyt, Vilkaar vilkaar) {
        Afgoerelse aendret = hidtil.med(nyt);
        if (nyt.sted() != Sted.UDE || tomt(nyt)) {
            return aendret;
        }
        return switch (vej(nyt, vilkaar)) {
            case HAFT -> Tilstandsskifte.kaldHjem(aendret, nyt, "HAFT", vilkaar.dag(), vilkaar);
            case FEJL -> Haendelser.afloes(aendret.med(nyt.med(Sted.HJEMME)), nyt, vilkaar);
            case OPGAVE -> aendret.og(Opgave.skyldnerskifte(nyt.identifikation()));
        };
    }

    private Vej vej(Kendtkrav krav, Vilkaar vilkaar) {
        if (!vilkaar.profil().apply(krav.stam().klasse()).statsrefunderet()) {
            return almindelig;
        }
        return daekket(krav) ? statsrefunderetDaekket : statsrefunderet;
    }

    /** Whether the debt collector has taken anything off it that has not been undone. */
    private static boolean daekket(Kendtkrav krav) {
        return krav.dele().stream()
                        .flatMap(del -> del.bevaegelser().stream())
                        .filter(et -> et.art() == Bevaegelse.Art.DAEKNING || et.art() == Bevaegelse.Art.AFSKRIVNING)
                        .map(Bevaegelse::formindsker)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .signum()
                != 0;
    }

    /** Nothing is left to collect from anybody. */
    private static boolean tomt(Kendtkrav krav) {
        return krav.dele().stream().allMatch(del -> del.rest().signum() <= 0);
    }
}
