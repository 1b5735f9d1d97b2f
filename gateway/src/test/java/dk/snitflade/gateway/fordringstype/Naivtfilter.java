package dk.snitflade.gateway.fordringstype;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/** The filter read a second time, straight from the file as maps and lists. Says which rule keys a claim breaks. */
@SuppressWarnings("unchecked")
final class Naivtfilter {

    private static final List<String> BELOEB = List.of("hovedstol", "beloeb");
    private static final List<String> TEKST = List.of("art", "kategori", "beskrivelse");

    private final Map<String, Object> fil;
    private final Map<String, Map<String, Object>> typer = new HashMap<>();

    Naivtfilter(String yaml) {
        fil = new Yaml().load(yaml);
        ((List<Map<String, Object>>) fil.get("typer")).forEach(type -> typer.put((String) type.get("code"), type));
    }

    TreeSet<String> brudte(String kode, Proevekrav krav) {
        Map<String, Object> type = typer.get(kode);
        Map<String, Map<String, Object>> regler = (Map<String, Map<String, Object>>) fil.get("regler");
        Map<String, Object> fakta = fakta(krav);
        TreeSet<String> brudte = new TreeSet<>();
        linjer(type).forEach((noegle, linje) -> {
            Map<String, Object> regel = regler.get(noegle);
            Object vaerdi = linje.getOrDefault("value", regel.get("value"));
            String indsat =
                    noegle.equals("R_1_1") ? String.join(", ", (List<String>) type.get("art")) : String.valueOf(vaerdi);
            String udtryk = ((String) regel.get("condition")).replace("{value}", indsat);
            boolean taeller = regel.get("guard") == null || Naivtudtryk.sandt((String) regel.get("guard"), fakta);
            if (taeller && !Naivtudtryk.sandt(udtryk, fakta)) {
                brudte.add(noegle);
            }
        });
        return brudte;
    }

    private Map<String, Map<String, Object>> linjer(Map<String, Object> type) {
        Map<String, Object> filter = (Map<String, Object>) type.get("filter");
        Map<String, Map<String, Object>> linjer = new LinkedHashMap<>();
        for (String navn : (List<String>) filter.get("inherit")) {
            saet(navn).forEach(linje -> linjer.put((String) linje.get("rule"), linje));
        }
        ((List<String>) filter.getOrDefault("without", new ArrayList<>())).forEach(linjer::remove);
        ((List<Map<String, Object>>) filter.get("rules"))
                .forEach(linje -> linjer.put((String) linje.get("rule"), linje));
        return linjer;
    }

    private List<Map<String, Object>> saet(String navn) {
        Map<String, Object> sektion = navn.startsWith("faelles") ? fil : (Map<String, Object>) fil.get("regelsaet");
        return (List<Map<String, Object>>) sektion.get(navn);
    }

    private static Map<String, Object> fakta(Proevekrav krav) {
        Map<String, Object> fakta = new HashMap<>();
        krav.felter().forEach((navn, vaerdi) -> {
            if (BELOEB.contains(navn)) {
                fakta.put(navn, new BigDecimal(vaerdi));
            } else {
                fakta.put(navn, TEKST.contains(navn) ? vaerdi : LocalDate.parse(vaerdi));
            }
        });
        return fakta;
    }
}
