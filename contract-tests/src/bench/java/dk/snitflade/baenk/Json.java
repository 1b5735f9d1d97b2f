package dk.snitflade.baenk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Results as programs read them. */
final class Json {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Json() {}

    static String af(List<Resultat> resultater, Vilkaar vilkaar) {
        Map<String, Object> alt = new LinkedHashMap<>();
        alt.put("maskine", Tabel.maskine());
        alt.put("hurtig", vilkaar.hurtig());
        alt.put("froe", vilkaar.froe());
        alt.put("resultater", resultater);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(alt);
    }
}
