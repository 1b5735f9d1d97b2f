package dk.snitflade.gateway.validering;

import java.math.BigDecimal;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the rejection numbers ask of a claim type. What is not known is null and breaks no rule.
 *
 * @param kategori main claim, interest or fee
 * @param forrentes whether the authority calculates interest on it (443)
 * @param relaterede the types that may be related to it (459)
 * @param kraever master data it demands (550)
 * @param aktivIPsrm false when PSRM has closed it for new claims (574)
 * @param foreloebig whether its claims are provisional assessments, which PSRM does not take (572)
 * @param bfe whether PSRM demands a BFE number (575)
 * @param nedreGraense kroner a claim must be above; a 0-claim is let through (215)
 */
public record Typefakta(
        Kategori kategori,
        Boolean forrentes,
        Set<String> relaterede,
        @DefaultValue Set<Stamdata> kraever,
        @DefaultValue("true") boolean aktivIPsrm,
        boolean foreloebig,
        boolean bfe,
        @DefaultValue("0") BigDecimal nedreGraense) {

    /** A type of which nothing is known. */
    public static final Typefakta UKENDT =
            new Typefakta(null, null, null, Set.of(), true, false, false, BigDecimal.ZERO);

    /** A type of which only its place among related claims is known; either may be null. */
    static Typefakta af(Kategori kategori, Set<String> relaterede) {
        return new Typefakta(
                kategori,
                UKENDT.forrentes,
                relaterede,
                UKENDT.kraever,
                UKENDT.aktivIPsrm,
                UKENDT.foreloebig,
                UKENDT.bfe,
                UKENDT.nedreGraense);
    }

    public boolean hovedfordring() {
        return kategori == Kategori.HOVEDFORDRING;
    }

    public boolean relateret() {
        return kategori == Kategori.RENTE || kategori == Kategori.GEBYR;
    }

    /** Whether it is known not to take the related type. */
    public boolean udelukker(String relateretType) {
        return relaterede != null && !relaterede.contains(relateretType);
    }
}
