package dk.snitflade.mocks.underretning;

import dk.snitflade.mocks.aktion.Aktion;
import java.math.BigDecimal;

/**
 * One claim a back end holds.
 *
 * @param hovedFordringId the claim itself for a main claim
 * @param rest kroner left of it
 */
public record Fordring(
        long fordringId,
        long hovedFordringId,
        long fordringshaver,
        String type,
        String art,
        String reference,
        BigDecimal rest) {

    /** A claim as its create brings it. */
    static Fordring af(Aktion aktion) {
        return new Fordring(
                aktion.fordringId(),
                aktion.hovedFordringId() == null ? aktion.fordringId() : aktion.hovedFordringId(),
                aktion.fordringshaver(),
                aktion.fordringstype(),
                aktion.art(),
                aktion.reference(),
                aktion.beloeb() == null ? BigDecimal.ZERO : aktion.beloeb());
    }

    Fordring med(BigDecimal nyRest) {
        return new Fordring(fordringId, hovedFordringId, fordringshaver, type, art, reference, nyRest);
    }

    /** DMIFordringTypeKategori ({@code nymf.md} 3.6): a fee's code says so, every other related claim is interest. */
    String kategori() {
        if (fordringId == hovedFordringId) {
            return "HF";
        }
        return type != null && (type.startsWith("GE") || type.contains("GEB")) ? "OG" : "OR";
    }
}
