package dk.snitflade.gateway.fordringstype.udtryk;

import java.time.LocalDate;

/**
 * What differs between the debtors of a claim. Dates may be null: left out.
 *
 * @param foraeldelse the limitation date, or the lapse date for types with bortfald
 * @param dom whether the claim is stated to rest on a judgment
 * @param forlig whether it is stated to rest on a settlement
 */
public record Haefterfakta(
        LocalDate foraeldelse, boolean dom, LocalDate domDato, boolean forlig, LocalDate forligDato) {

    /** A claim without debtors: nothing is filled in. */
    public static final Haefterfakta INGEN = new Haefterfakta(null, false, null, false, null);

    public Haefterfakta {
        foraeldelse = Ramme.om(foraeldelse);
        domDato = Ramme.om(domDato);
        forligDato = Ramme.om(forligDato);
    }
}
