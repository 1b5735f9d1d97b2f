package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Konto.Haeftelsesdel;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The rules one liability must meet (oir.md 4.2, 5.3). */
final class Haeftelseskontrol {

    private static final Set<String> BAERES_AF_PSRM = Set.of("SOLO", "SOLIDARISK");

    private Haeftelseskontrol() {}

    static void kontroller(UUID krav, Haeftelsesdel del, Map<UUID, Part> parter, List<OirFejl> fejl) {
        Part part = parter.get(del.part());
        if (part == null) {
            fejl.add(OirFejl.om(
                    OirFejlId.UKENDT,
                    "Hæftelsen peger på en part, der ikke findes på kontoen",
                    "PartIdentifikation",
                    del.part()));
        } else if (!part.kanHaefte()) {
            fejl.add(OirFejl.om(
                    OirFejlId.HAEFTELSE,
                    "Kun en juridisk ansvarlig eller medhæfter kan hæfte",
                    "PartIdentifikation",
                    del.part()));
        } else if (part.skyldner() == null) {
            fejl.add(OirFejl.omKrav(
                    OirFejlId.HAEFTELSE,
                    "En udenlandsk part skal have et AKR-nummer, før fordringen kan sendes",
                    krav));
        }
        if (!BAERES_AF_PSRM.contains(del.form())) {
            fejl.add(OirFejl.omKrav(
                    OirFejlId.HAEFTELSE,
                    "Hæftelsesformen " + del.form() + " kan ikke inddrives. Del fordringen i én fordring pr. hæfter",
                    krav));
        }
        if (del.loft() != null) {
            fejl.add(OirFejl.omKrav(
                    OirFejlId.HAEFTELSE,
                    "Et loft over hæftelsen kan ikke inddrives. Del fordringen, så hver hæfter hæfter for hele sin",
                    krav));
        }
        if (del.til() != null && del.til().isBefore(del.fra())) {
            fejl.add(OirFejl.omKrav(OirFejlId.DATO, "En hæftelses slutdato ligger før dens startdato", krav));
        }
    }
}
