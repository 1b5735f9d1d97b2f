package dk.snitflade.gateway.fordringstype.indlaesning;

import dk.snitflade.gateway.fordringstype.Fordringstype;
import dk.snitflade.gateway.fordringstype.Katalog;
import dk.snitflade.gateway.fordringstype.UdgaaetKode;
import dk.snitflade.gateway.fordringstype.udtryk.Kategori;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one version of the catalogue from its YAML, in the order things depend on each other. */
final class Kataloglaeser {

    private static final Set<String> SEKTIONER = Set.of(
            "skema",
            "data_pr",
            "feltformater",
            "beskrivelse_regler",
            "regler",
            "faelles_hf",
            "faelles_relateret",
            "regelsaet",
            "forretningsomraader",
            "typer",
            "udgaaede_koder",
            "dmi_koder_udgaaet");

    private final Blok fil;
    private final LocalDate gyldigFra;
    private final Map<String, String> opsaetning;
    private final Henvisninger henvisninger = new Henvisninger();

    /**
     * @param gyldigFra the first day of receipt the version is used
     * @param opsaetning configuration key to real code of a placeholder
     */
    Kataloglaeser(Blok fil, LocalDate gyldigFra, Map<String, String> opsaetning) {
        this.fil = fil;
        this.gyldigFra = gyldigFra;
        this.opsaetning = opsaetning;
    }

    /** The catalogue; of no use when errors were noted. */
    Katalog laes() {
        kontrollerHoved();
        Regellinjelaeser linjer = new Regellinjelaeser(Skabelonlaeser.laes(fil), gyldigFra);
        List<Blok> blokke = fil.blokke("typer", "code");
        Map<String, Kategori> koder = koder(blokke);
        Planomraader planomraader = new Planomraader(fil, henvisninger);
        Typelaeser typelaeser = new Typelaeser(
                new Filterlaeser(saet(linjer), linjer),
                new Beskrivelseslaeser(fil),
                planomraader,
                new Pladsholderlaeser(opsaetning, officielle(koder)),
                henvisninger);
        List<Fordringstype> typer = blokke.stream().map(typelaeser::laes).toList();
        List<UdgaaetKode> udgaaede = Kodesektion.laes(fil, "udgaaede_koder", koder.keySet(), henvisninger);
        List<UdgaaetKode> dmi = Kodesektion.laes(fil, "dmi_koder_udgaaet", Set.of(), henvisninger);
        henvisninger.kontroller(koder);
        planomraader.kontroller(typer.stream().map(Fordringstype::omraade).collect(Collectors.toSet()));
        return new Katalog(gyldigFra, typer, udgaaede, dmi, planomraader.navne());
    }

    private void kontrollerHoved() {
        fil.kun(SEKTIONER);
        if (!fil.tekst("skema").equals("1") && fil.har("skema")) {
            fil.fejl("skema", "skema skal være 1");
        }
        LocalDate dataPr = fil.valgfriDato("data_pr");
        if (dataPr == null) {
            fil.fejl("data_pr", "data_pr mangler");
        } else if (dataPr.isAfter(gyldigFra)) {
            fil.fejl("data_pr", "data_pr " + dataPr + " ligger efter filens dag " + gyldigFra);
        }
    }

    private Map<String, Kategori> koder(List<Blok> blokke) {
        Map<String, Kategori> koder = new LinkedHashMap<>();
        for (Blok blok : blokke) {
            String kode = Typelaeser.kode(blok);
            String formfejl = Fordringskode.fejl(kode);
            if (formfejl != null) {
                blok.fejl("code", formfejl);
            }
            if (koder.put(kode, Typelaeser.kategori(blok)) != null) {
                blok.fejl("code", "koden " + kode + " står to gange");
            }
        }
        return koder;
    }

    private static Set<String> officielle(Map<String, Kategori> koder) {
        Set<String> officielle = new HashSet<>(koder.keySet());
        officielle.removeIf(kode -> kode.startsWith(Fordringskode.PLADSHOLDER));
        return officielle;
    }

    private Map<String, Map<String, Regellinje>> saet(Regellinjelaeser linjer) {
        Map<String, Map<String, Regellinje>> saet = new HashMap<>();
        for (String faelles : List.of("faelles_hf", "faelles_relateret")) {
            saet.put(faelles, linjer.laes(fil, faelles));
        }
        Blok sektion = fil.blok("regelsaet");
        sektion.noegler().forEach(navn -> saet.put(navn, linjer.laes(sektion, navn)));
        return saet;
    }
}
