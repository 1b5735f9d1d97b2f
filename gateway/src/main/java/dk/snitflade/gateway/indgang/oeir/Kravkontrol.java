package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Konto.Haeftelsesdel;
import dk.snitflade.gateway.indgang.oeir.Konto.Krav;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The rules a fagsystem's claim must meet before it can be translated (oir.md 4.2, 5.3). All breaches are collected. */
final class Kravkontrol {

    private Kravkontrol() {}

    static List<OirFejl> fejl(Krav krav, Kendtkonto konto, String fordringstype, Vilkaar vilkaar) {
        List<OirFejl> fejl = new ArrayList<>();
        datoer(krav, fejl);
        new Profilkontrol(krav, konto.parter(), vilkaar.profil().apply(krav.klasse()), fordringstype).find(fejl);
        haeftelser(krav, konto.parter(), vilkaar.dag(), fejl);
        if (krav.sum(List.of("HOVEDSTOL", "SKAT")).signum() == 0) {
            fejl.add(OirFejl.omKrav(OirFejlId.MANGLER, "Fordringen har ingen delfordring af typen HOVEDSTOL", krav));
        }
        return fejl;
    }

    private static void datoer(Krav krav, List<OirFejl> fejl) {
        if (krav.srb().isBefore(krav.forfald())) {
            fejl.add(OirFejl.omKrav(OirFejlId.DATO, "Sidste rettidige betalingsdato ligger før forfaldsdatoen", krav)
                    .iFelt("FordringSidsteRettidigeBetalingsdato"));
        }
        if (krav.forfald().isBefore(krav.stiftelse())) {
            fejl.add(OirFejl.omKrav(OirFejlId.DATO, "Forfaldsdatoen ligger før stiftelsesdatoen", krav)
                    .iFelt("FordringForfaldsdato"));
        }
        if (krav.grundlag().periodeFra() != null
                && krav.grundlag().periodeTil().isBefore(krav.grundlag().periodeFra())) {
            fejl.add(OirFejl.omKrav(OirFejlId.DATO, "Periodens slutdato ligger før dens startdato", krav)
                    .iFelt("FordringPeriode"));
        }
    }

    private static void haeftelser(Krav krav, Map<UUID, Part> parter, LocalDate dag, List<OirFejl> fejl) {
        if (krav.haeftelser().stream().noneMatch(del -> del.aaben(dag))) {
            fejl.add(OirFejl.omKrav(OirFejlId.HAEFTELSE, "Fordringen har ingen åben hæftelse", krav));
        }
        procenter(krav, fejl);
        krav.haeftelser().forEach(del -> Haeftelseskontrol.kontroller(krav.identifikation(), del, parter, fejl));
    }

    /** Percentages are for pro rata only and share the whole claim, whatever can be done with them afterwards. */
    private static void procenter(Krav krav, List<OirFejl> fejl) {
        List<BigDecimal> procenter = krav.haeftelser().stream()
                .map(Haeftelsesdel::procent)
                .filter(Objects::nonNull)
                .toList();
        BigDecimal sum = procenter.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!procenter.isEmpty() && sum.compareTo(BigDecimal.valueOf(100)) != 0) {
            fejl.add(OirFejl.omKrav(
                    OirFejlId.HAEFTELSE,
                    "Hæftelsernes procenter giver " + sum.stripTrailingZeros().toPlainString() + " tilsammen, ikke 100",
                    krav));
        }
    }
}
