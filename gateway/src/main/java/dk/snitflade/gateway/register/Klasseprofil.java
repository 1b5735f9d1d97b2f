package dk.snitflade.gateway.register;

import dk.snitflade.gateway.fordring.Skyldner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a fagsystem's claims of a class must bring (oir.md 5.6, crosswalk-oir.csv).
 *
 * @param skyldner the kinds of debtor it may be raised against
 * @param henvisninger paragraphs that belong to another class
 * @param delAf the class it goes as a part-claim of; null when it is a claim of its own
 * @param hoejst the largest principal of one claim, in kroner; null without a limit
 * @param statsrefunderet whether withdrawals for respite and instalments are for a person to decide (oir.md 5.4)
 */
public record Klasseprofil(
        String klasse,
        @DefaultValue("2020-01-01") LocalDate gyldigFra,
        LocalDate gyldigTil,
        @DefaultValue({"CPR", "SE", "CVR", "AKR"}) Set<Skyldner.Art> skyldner,
        @DefaultValue Set<Krav> krav,
        @DefaultValue List<Henvisning> henvisninger,
        String delAf,
        BigDecimal hoejst,
        @DefaultValue("false") boolean statsrefunderet)
        implements Klasseregel {

    /** Something a class demands. */
    public enum Krav {
        /** A decision on repayment, and its date. */
        AFGOERELSE,
        AFGOERELSESDATO,
        /** A judgment as fundament. */
        DOM,
        /** The date the claim lapses, as its limitation date. */
        BORTFALDSDATO,
        PERIODE,
        /** No judgment or settlement as fundament. */
        HVERKEN_DOM_ELLER_FORLIG,
        /** Due the day it was paid out, which is the day it arose. */
        FORFALD_VED_UDBETALING,
        /** No part-claim is about more than one item, and no item is on two. */
        EN_GENSTAND_PR_DELFORDRING,
        /** A debtor under 18 has a guardian on the account. */
        VAERGE_FOR_MINDREAARIG,
        /** The text names nobody's CPR number, not even a debtor's. */
        INGEN_CPR_I_TEKST
    }

    /** Claims by the law and paragraph (* for all of the law) go under the class instead. */
    public record Henvisning(String lov, String paragraf, String klasse) {}

    /** A class nobody has described demands nothing. */
    public static final Klasseprofil INGEN = new Klasseprofil(
            "*", LocalDate.EPOCH, null, Set.of(Skyldner.Art.values()), Set.of(), List.of(), null, null, false);

    @Override
    public String kommune() {
        return "*";
    }
}
