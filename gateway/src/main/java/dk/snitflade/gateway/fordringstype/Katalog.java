package dk.snitflade.gateway.fordringstype;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One version of the claim-type catalogue. Codes are compared after NFC, since Ø and Å may come in two parts; look-up
 * does not depend on the number of types.
 */
public final class Katalog {

    private final LocalDate gyldigFra;
    private final Map<String, Fordringstype> typer = new LinkedHashMap<>();
    private final Map<String, Fordringstype> pladsholdere = new HashMap<>();
    private final Map<String, UdgaaetKode> udgaaede = new HashMap<>();
    private final List<UdgaaetKode> dmiKoder;
    private final List<String> planomraader;

    /**
     * @param gyldigFra the first day of receipt the version is used
     * @param typer codes in NFC, none twice; a placeholder without a real code under its own. A placeholder whose real
     *     code is an official type's stands aside for that type: its own rules are only guesses
     * @param udgaaede retired codes of PSRM types
     * @param dmiKoder old DMI codes and what replaces them
     * @param planomraader the areas of the municipalities' onboarding plan, in its order
     */
    public Katalog(
            LocalDate gyldigFra,
            List<Fordringstype> typer,
            List<UdgaaetKode> udgaaede,
            List<UdgaaetKode> dmiKoder,
            List<String> planomraader) {
        this.gyldigFra = Objects.requireNonNull(gyldigFra);
        this.dmiKoder = List.copyOf(dmiKoder);
        this.planomraader = List.copyOf(planomraader);
        Set<String> officielle = typer.stream()
                .filter(type -> type.pladsholder() == null)
                .map(Fordringstype::kode)
                .collect(Collectors.toSet());
        for (Fordringstype type : typer) {
            if (type.pladsholder() == null || !officielle.contains(type.kode())) {
                this.typer.put(type.kode(), type);
            }
            if (type.pladsholder() != null) {
                pladsholdere.put(type.pladsholder().kode(), type);
            }
        }
        udgaaede.forEach(kode -> this.udgaaede.put(kode.kode(), kode));
    }

    public LocalDate gyldigFra() {
        return gyldigFra;
    }

    /** Every type in the catalogue's order, also placeholders that may not be sent. */
    public Collection<Fordringstype> typer() {
        return Collections.unmodifiableCollection(typer.values());
    }

    /** The type under a code, whether it may be used or not; also under a placeholder. For pages and reports. */
    public Optional<Fordringstype> type(String kode) {
        String nfc = Normalizer.normalize(kode, Normalizer.Form.NFC);
        return Optional.ofNullable(typer.getOrDefault(nfc, pladsholdere.get(nfc)));
    }

    /** The type a claim received that day may be judged by, or why there is none. The code may be anything but null. */
    public Typeopslag opslag(String kode, LocalDate dag) {
        Fordringstype direkte = typer.get(kode);
        String nfc = direkte == null ? Normalizer.normalize(kode, Normalizer.Form.NFC) : kode;
        Fordringstype type = direkte == null ? typer.get(nfc) : direkte;
        if (pladsholdere.containsKey(nfc)) {
            return new Typeopslag.Pladsholder(pladsholdere.get(nfc));
        } else if (type == null) {
            UdgaaetKode udgaaet = udgaaede.get(nfc);
            return udgaaet == null ? new Typeopslag.Ukendt(nfc) : new Typeopslag.Udgaaet(udgaaet);
        }
        return type.gyldig(dag) ? new Typeopslag.Fundet(type) : new Typeopslag.IkkeGyldig(type, dag);
    }

    /** Old DMI codes and what replaces them. */
    public List<UdgaaetKode> dmiKoder() {
        return dmiKoder;
    }

    /** The areas of the municipalities' onboarding plan, in its order. */
    public List<String> planomraader() {
        return planomraader;
    }

    /** The types of an area, by the plan's name of it or Gældsstyrelsen's, in the catalogue's order. */
    public List<Fordringstype> omraade(String navn) {
        boolean plan = planomraader.contains(navn);
        return typer.values().stream()
                .filter(type -> navn.equals(plan ? type.planomraade() : type.omraade()))
                .toList();
    }
}
