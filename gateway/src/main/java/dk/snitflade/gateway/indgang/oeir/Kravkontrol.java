package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Konto.Krav;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rules a fagsystem's claim must meet before it can be translated (oir.md 4.2, 5.3). All breaches are collected. */
final class Kravkontrol {

    /** Kontanthjælp may only be claimed back by a decision (oir.md 4.2). */
    private static final String KRAEVER_AFGOERELSE = "KY.TILBAGEBETALING.";

    private Kravkontrol() {}

    static List<OirFejl> fejl(Krav krav, Map<UUID, Part> parter, String fordringstype, LocalDate dag) {
        List<OirFejl> fejl = new ArrayList<>();
        datoer(krav, fejl);
        afgoerelse(krav, fordringstype, fejl);
        haeftelser(krav, parter, dag, fejl);
        if (krav.sum(List.of("HOVEDSTOL", "SKAT")).signum() == 0) {
            fejl.add(OirFejl.omKrav("OIR-2102", "Fordringen har ingen delfordring af typen HOVEDSTOL", krav));
        }
        return fejl;
    }

    private static void datoer(Krav krav, List<OirFejl> fejl) {
        if (krav.srb().isBefore(krav.forfald())) {
            fejl.add(OirFejl.omKrav("OIR-2104", "Sidste rettidige betalingsdato ligger før forfaldsdatoen", krav));
        }
        if (krav.grundlag().periodeFra() != null
                && krav.grundlag().periodeTil().isBefore(krav.grundlag().periodeFra())) {
            fejl.add(OirFejl.omKrav("OIR-2104", "Periodens slutdato ligger før dens startdato", krav));
        }
    }

    private static void afgoerelse(Krav krav, String fordringstype, List<OirFejl> fejl) {
        if (!krav.klasse().startsWith(KRAEVER_AFGOERELSE)) {
            return;
        }
        if (krav.grundlag().afgoerelseDato() == null) {
            fejl.add(OirFejl.omKrav("OIR-2102", "Afgørelsesdato mangler for fordringstype " + fordringstype, krav));
        } else if (!krav.grundlag().afgoerelse()) {
            fejl.add(OirFejl.omKrav(
                    "OIR-2102", "Der er ingen afgørelse om tilbagebetaling for fordringstype " + fordringstype, krav));
        }
    }

    private static void haeftelser(Krav krav, Map<UUID, Part> parter, LocalDate dag, List<OirFejl> fejl) {
        if (krav.haeftelser().stream().noneMatch(del -> del.aaben(dag))) {
            fejl.add(OirFejl.omKrav("OIR-2105", "Fordringen har ingen åben hæftelse", krav));
        }
        krav.haeftelser().forEach(del -> Haeftelseskontrol.kontroller(krav.identifikation(), del, parter, fejl));
    }
}
