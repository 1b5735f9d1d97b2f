package dk.snitflade.mocks.trafik;

import dk.snitflade.mocks.trafik.Trafikart.Art;
import java.util.HashMap;
import java.util.Map;

/** Chooses the values of one message, and keeps those that later messages about the same claim repeat. */
final class Udfyldning {

    private final Numre numre;
    private final Art art;
    private final Krav krav;
    private final Map<String, String> identer;
    private String leverance;

    /** @param krav the claim the message is about; null for new ones */
    Udfyldning(Numre numre, Art art, Krav krav) {
        this.numre = numre;
        this.art = art;
        this.krav = krav;
        this.identer = new HashMap<>(krav == null ? Map.of() : krav.identer());
    }

    /**
     * The value of one element.
     *
     * @param tekst what stands in the example
     */
    String vaerdi(String element, String tekst) {
        return switch (element) {
            case "DMIFordringEFIFordringID", "FordringInddrivelseFordringIdentifikator" ->
                krav == null ? tekst : krav.fordringId();
            case "MFLeveranceID", "ModtagFordringLeveranceIdentifikator" -> {
                leverance = art == Art.KVITTERING ? krav.leverance() : numre.ny(element);
                yield leverance;
            }
            case "RequestId", "TransaktionsID", "TransaktionsId", "TransaktionIdentifikator" -> numre.ny(element);
            default -> identer.computeIfAbsent(tekst, ny -> numre.ny(element));
        };
    }

    /** The claim, now that the gateway has taken it. */
    Krav krav(String fordringId) {
        return new Krav(fordringId, leverance, Map.copyOf(identer));
    }
}
