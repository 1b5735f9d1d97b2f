package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordring.Regelbrud;
import dk.snitflade.gateway.journal.AdvarselLager;
import dk.snitflade.gateway.journal.HoeringLager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Tells the fagsystem, claim by claim, of entry filter rules that only warn, and of those that send an accepted claim to
 * høring (oir.md 4.2: outcome H is ACCEPTERET with Advis). A repeat is told the same.
 */
@Component
class Filteradvis {

    private final AdvarselLager advarsler;
    private final HoeringLager hoeringer;

    Filteradvis(AdvarselLager advarsler, HoeringLager hoeringer) {
        this.advarsler = advarsler;
        this.hoeringer = hoeringer;
    }

    /** The remarks of a request judged now, and one more per broken rule of each accepted claim. */
    static List<OirFejl> tilfoej(List<OirFejl> advis, OirSag sag) {
        List<OirFejl> alle = new ArrayList<>(advis);
        Function<Linje, Oversat> bag =
                Oversat.bag(sag.behandling(), sag.afgoerelse().aktioner());
        for (Linje linje : sag.behandling().linjer()) {
            UUID krav = bag.apply(linje).krav();
            tilfoej(alle, linje.advarsler(), linje.iHoering() ? linje.hoering().brud() : List.of(), krav);
        }
        return alle;
    }

    /** The same for a request judged before, from what was stored then. */
    List<OirFejl> gentag(List<OirFejl> advis, List<Aktionskvittering> kvitteringer, Kendtkonto konto) {
        Map<Long, UUID> krav = new TreeMap<>();
        konto.krav().forEach((identifikation, kendt) -> krav.put(kendt.fordring(), identifikation));
        List<Long> aktioner =
                kvitteringer.stream().map(Aktionskvittering::aktionId).toList();
        Map<Long, List<Regelbrud>> advarede = advarsler.om(aktioner);
        Map<Long, List<Regelbrud>> hoerte = hoeringer.om(aktioner);
        List<OirFejl> alle = new ArrayList<>(advis);
        for (Aktionskvittering kvittering : kvitteringer) {
            long aktion = kvittering.aktionId();
            tilfoej(
                    alle,
                    advarede.getOrDefault(aktion, List.of()),
                    hoerte.getOrDefault(aktion, List.of()),
                    kvittering.hovedfordringId() == null ? null : krav.get(kvittering.hovedfordringId()));
        }
        return alle;
    }

    /**
     * @param krav null when the claim goes on under another id since, so that it cannot be pointed out
     */
    private static void tilfoej(List<OirFejl> alle, List<Regelbrud> advarede, List<Regelbrud> hoerte, UUID krav) {
        advarede.forEach(brud -> alle.add(
                om(OirFejlId.FILTER, brud, " Kun en advarsel: typens regler er udledt og ikke bekræftet.", krav)));
        hoerte.forEach(brud -> alle.add(
                om(OirFejlId.HOERES, brud, " Kravet er modtaget og sendes i høring hos Gældsstyrelsen.", krav)));
    }

    private static OirFejl om(OirFejlId id, Regelbrud brud, String betydning, UUID krav) {
        String tekst = "FILTER " + brud.regel() + ": " + brud.saetning() + betydning;
        return krav == null ? OirFejl.af(id, tekst) : OirFejl.omKrav(id, tekst, krav);
    }
}
