package dk.snitflade.kontrakttest.demo;

import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import java.util.List;

/** What the systems of one municipality send on a morning, under ids never used before. */
public final class Morgentrafik {

    /**
     * One message.
     *
     * @param afsender the system, as people call it
     * @param indhold what it carries
     */
    public record Post(String afsender, String indhold, Besked besked) {}

    private Morgentrafik() {}

    public static List<Post> ny() {
        return List.of(
                post("FBS", "erstatning for to materialer, og et gebyr", Eksempel.FBS),
                post("KY", "tilbagebetaling efter § 91, to hæftere", Eksempel.KY),
                post("KSD", "tilbagebetaling af sygedagpenge", Eksempel.KSD_BORGER),
                post("KSD", "refusion fra en arbejdsgiver", Eksempel.KSD_ARBEJDSGIVER),
                post("Debitorsystem", "ti P-afgifter", Eksempel.P_AFGIFTER),
                post("Debitorsystem", "tre andre krav, det ene med et gebyr", Eksempel.TRE_OEVRIGE));
    }

    private static Post post(String afsender, String indhold, String eksempel) {
        return new Post(afsender, indhold, Besked.frisk(eksempel));
    }
}
