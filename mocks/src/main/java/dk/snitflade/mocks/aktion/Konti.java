package dk.snitflade.mocks.aktion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The balances of the claims a back end has carried something out on, and what its receipts tell of it. Not safe for many
 * threads by itself: the simulator keeps the lock.
 *
 * <p>Two things are made up, so that there is something to tell: {@link #EJER} is the owner of the firm {@link #FIRMA}, whom
 * the back end adds as a debtor ({@code nymf.md} 4.1); and {@link #RENTE} of the balance is the interest of a withdrawal
 * for any other reason than FEJL, which undoes all interest ({@code psrm.md} 4.5).
 */
public final class Konti {

    /** CVR number of the one firm with a personally liable owner. */
    public static final String FIRMA = "29999949";

    /** CPR number of its owner. */
    public static final String EJER = "0101010000";

    private static final BigDecimal RENTE = new BigDecimal("0.01");
    private static final String FEJL = "FEJL";

    private final boolean medRente;
    private final Map<Long, BigDecimal> saldi = new HashMap<>();

    /** @param medRente whether this back end calculates interest */
    public Konti(boolean medRente) {
        this.medRente = medRente;
    }

    /** Carries the action out on its claim; null when there is nothing to tell of it. */
    public Udfoert udfoer(Aktion aktion) {
        if (aktion.kode().opretter()) {
            if (aktion.fordringId() != null && aktion.beloeb() != null) {
                saldi.put(aktion.fordringId(), aktion.beloeb());
            }
            return aktion.kode() == Aktionskode.OPRETFORDRING ? medEjer(aktion) : null;
        } else if (aktion.kode() == Aktionskode.TILBAGEKALD) {
            return tilbagekaldt(aktion);
        }
        int fortegn = aktion.kode().fortegn();
        if (fortegn != 0 && aktion.beloeb() != null) {
            BigDecimal bevaegelse =
                    fortegn > 0 ? aktion.beloeb() : aktion.beloeb().negate();
            saldi.computeIfPresent(aktion.henvistFordringId(), (id, saldo) -> saldo.add(bevaegelse));
        }
        return null;
    }

    /** Forgets everything. */
    public void nulstil() {
        saldi.clear();
    }

    private static Udfoert medEjer(Aktion aktion) {
        List<Haefter> haeftere = new ArrayList<>(aktion.haeftere());
        aktion.haeftere().stream()
                .filter(haefter -> FIRMA.equals(haefter.cvr()))
                .findFirst()
                .ifPresent(firma -> haeftere.add(firma.person(EJER)));
        boolean tilfoejet = haeftere.size() > aktion.haeftere().size();
        return tilfoejet ? new Udfoert.Oprettet(aktion.fordringId(), haeftere) : null;
    }

    private Udfoert tilbagekaldt(Aktion aktion) {
        BigDecimal saldo = saldi.get(aktion.henvistFordringId());
        if (saldo == null) {
            return null;
        }
        boolean rente = medRente && !FEJL.equals(aktion.aarsag());
        return new Udfoert.Tilbagekaldt(
                aktion.henvistFordringId(),
                saldo,
                rente ? List.of(saldo.multiply(RENTE).setScale(2, RoundingMode.HALF_UP)) : List.of());
    }
}
