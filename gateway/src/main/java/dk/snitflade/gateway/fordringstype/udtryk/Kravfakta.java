package dk.snitflade.gateway.fordringstype.udtryk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a claim says of itself, the same for all its debtors. Every date and amount may be null: left out. Values no real
 * claim has are drawn in to the {@link Ramme}, so that no calculation on them can fail.
 *
 * @param art INDR or MODR; anything else breaks the rule on art
 * @param beskrevet whether the description has at least one visible character
 * @param modtagelse the day the claim is received, or today in a pre-check
 * @param hovedforfald forfald of the main claim; null for a main claim or when unknown
 * @param hovedmodtagelse the day the main claim was received; null as above
 * @param hovedstol kroner
 * @param beloeb kroner
 */
public record Kravfakta(
        String art,
        Kategori kategori,
        boolean beskrevet,
        LocalDate stiftelse,
        LocalDate forfald,
        LocalDate srb,
        LocalDate periodeFra,
        LocalDate periodeTil,
        LocalDate modtagelse,
        LocalDate hovedforfald,
        LocalDate hovedmodtagelse,
        BigDecimal hovedstol,
        BigDecimal beloeb) {

    public Kravfakta {
        Objects.requireNonNull(kategori);
        stiftelse = Ramme.om(stiftelse);
        forfald = Ramme.om(forfald);
        srb = Ramme.om(srb);
        periodeFra = Ramme.om(periodeFra);
        periodeTil = Ramme.om(periodeTil);
        modtagelse = Ramme.om(modtagelse);
        hovedforfald = Ramme.om(hovedforfald);
        hovedmodtagelse = Ramme.om(hovedmodtagelse);
        hovedstol = Ramme.om(hovedstol);
        beloeb = Ramme.om(beloeb);
    }
}
