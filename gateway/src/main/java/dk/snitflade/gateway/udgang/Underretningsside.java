package dk.snitflade.gateway.udgang;

import dk.snitflade.gateway.underretning.Raaunderretning;
import dk.snitflade.gateway.underretning.Underretningskilde.Hentning;
import dk.snitflade.gateway.underretning.Underretningskilde.Soegning;
import java.math.BigInteger;
import java.util.List;

/** Whether an answer with notifications was all of it. Pure. */
public final class Underretningsside {

    /** The fewest that may be a full answer: no other limit is known (nymf.md 4.3). */
    private static final int FULD = 1000;

    private Underretningsside() {}

    /**
     * An answer that is full, or says there is more, is followed by a search from the number after its highest.
     *
     * @param flere whether it says there is more
     */
    public static Hentning af(Soegning soegning, List<Raaunderretning> poster, boolean flere) {
        BigInteger hoejeste = poster.stream()
                .map(Raaunderretning::nativtNummer)
                .filter(nummer -> nummer.matches("[0-9]{1,24}"))
                .map(BigInteger::new)
                .max(BigInteger::compareTo)
                .orElse(null);
        boolean frem =
                hoejeste != null && (soegning.fraNummer() == null || hoejeste.compareTo(soegning.fraNummer()) >= 0);
        return new Hentning.Lykkedes(
                poster, frem && (flere || poster.size() >= FULD) ? hoejeste.add(BigInteger.ONE) : null);
    }
}
