package dk.snitflade.gateway.revision;

import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.sikkerhed.Maskering;

/**
 * Who changes something and why. Numbers that may be a person's are hidden, since nothing in the audit can be taken away
 * again.
 */
public record Ophav(String hvem, String aarsag) {

    private static final int LAENGSTE_AARSAG = 500;
    private static final int LAENGSTE_NAVN = 100;

    public Ophav {
        hvem = Maskering.masker(hvem);
        aarsag = Maskering.masker(aarsag);
    }

    /** Reads what the operator has stated; null with the faults told to the reader when something is missing. */
    public static Ophav laes(Feltlaeser laeser, String hvem, String aarsag) {
        String navn = laeser.tekst("operatoer", hvem, LAENGSTE_NAVN);
        String grund = laeser.tekst("aarsag", aarsag, LAENGSTE_AARSAG);
        return navn == null || grund == null ? null : new Ophav(navn, grund);
    }
}
