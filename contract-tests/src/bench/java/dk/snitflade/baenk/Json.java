package dk.snitflade.baenk;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Results as programs read them. */
final class Json {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Json() {}

    static String af(List<Resultat> resultater, Vilkaar vilkaar, Duration varighed) throws IOException {
        Map<String, Object> alt = new LinkedHashMap<>();
        alt.put("maskine", Maskine.beskrivelse());
        alt.put("hurtig", vilkaar.hurtig());
        alt.put("froe", vilkaar.froe());
        alt.put("sekunder", varighed.toSeconds());
        alt.put("resultater", resultater);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(alt);
    }
}
