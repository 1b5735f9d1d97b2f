package dk.snitflade.gateway.indgang.oeir;

import java.time.LocalDate;

/**
 * What a claim rests on (oir.md 3.1); every field but afgoerelse may be null.
 *
 * @param retsgrundlag law and paragraph
 * @param afgoerelse whether there is a decision on repayment
 * @param fundament DOM, FORLIG, ANERKENDELSE or KVITTERING
 */
record Grundlag(
        String retsgrundlag,
        LocalDate foraeldelse,
        LocalDate periodeFra,
        LocalDate periodeTil,
        LocalDate afgoerelseDato,
        boolean afgoerelse,
        String afgoerelseId,
        String fundament,
        LocalDate fundamentDato) {

    static final Grundlag INTET = new Grundlag(null, null, null, null, null, false, null, null, null);

    boolean erDom() {
        return "DOM".equals(fundament);
    }

    boolean erForlig() {
        return "FORLIG".equals(fundament);
    }
}
