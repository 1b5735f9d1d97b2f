package dk.snitflade.gateway.fordring;

import java.util.Map;

/**
 * What the journal already knows of the claims and actions a delivery mentions. Looked up once, then handed
 * to the deciding steps as values.
 */
public record Kendskab(Map<Long, KendtFordring> fordringer, Map<Long, KendtAktion> aktioner) {

    public static final Kendskab INTET = new Kendskab(Map.of(), Map.of());

    /**
     * A claim we have allotted an id to.
     *
     * @param hovedfordring its main claim; its own id for a main claim
     * @param familie the main claim at the top of its family, whose actions are sent in order
     * @param afvist rejected by its back end
     */
    public record KendtFordring(
            long id,
            long hovedfordring,
            long familie,
            long fordringshaver,
            String type,
            String art,
            Maal hjem,
            boolean afvist) {}

    /** An action we have received earlier. */
    public record KendtAktion(long id, Aktionskode kode, Long fordringId, Long familie, Maal maal, Tilstand tilstand) {}

    public Kendskab {
        fordringer = Map.copyOf(fordringer);
        aktioner = Map.copyOf(aktioner);
    }

    /** The known claim an action is about, by claim id or by the action it refers to; null when unknown. */
    public KendtFordring fordringFor(Handling handling) {
        Long id = handling.fordringId();
        if (id == null && handling.aktionRef() != null && aktioner.containsKey(handling.aktionRef())) {
            id = aktioner.get(handling.aktionRef()).fordringId();
        }
        return id == null ? null : fordringer.get(id);
    }
}
