package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.journal.Gemt;
import dk.snitflade.gateway.journal.Journal;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The steps of the payment service: know a repeat, decide, judge, sort, store. All or nothing (oir.md 4.2). */
@Component
class Betalingstrin {

    private final Betalingsbeslutter beslutter;
    private final Bedoemmelse bedoemmelse;
    private final Journal journal;
    private final Kontoskriver skriver;
    private final IndbetalingLager lager;

    Betalingstrin(
            Betalingsbeslutter beslutter,
            Bedoemmelse bedoemmelse,
            Journal journal,
            Kontoskriver skriver,
            IndbetalingLager lager) {
        this.beslutter = beslutter;
        this.bedoemmelse = bedoemmelse;
        this.journal = journal;
        this.skriver = skriver;
        this.lager = lager;
    }

    public Betalingsforloeb kendGentagelse(Betalingssag sag) {
        return journal.tidligere(indberetning(sag, List.of()))
                .<Betalingsforloeb>map(gemt -> svar(sag, gemt, List.of()))
                .orElse(sag);
    }

    public Betalingssag afgoer(Betalingssag sag) {
        Betalingsafgoerelse afgoerelse = beslutter.afgoer(sag);
        return sag.afgjort(afgoerelse, Behandling.af(indberetning(sag, afgoerelse.aktioner())));
    }

    public Betalingssag valider(Betalingssag sag) {
        return sag.med(bedoemmelse.valider(sag.behandling(), sag.aktioner()));
    }

    public Betalingssag rut(Betalingssag sag) {
        return sag.med(bedoemmelse.rut(sag.behandling(), sag.aktioner()));
    }

    public Betalingssag filtrer(Betalingssag sag) {
        return sag.med(bedoemmelse.filtrer(sag.behandling(), sag.aktioner()));
    }

    /** Stores the payment with the movements on the accounts and what the back ends are told, in one transaction. */
    public Betalingssvar gem(Betalingssag sag) {
        Gemt gemt = bedoemmelse.gem(sag.behandling(), sag.aktioner(), kvitteringer -> skriv(sag, kvitteringer));
        List<OirFejl> advis = sag.afgoerelse().konti().values().stream()
                .map(Afgoerelse::advis)
                .flatMap(Collection::stream)
                .toList();
        return svar(sag, gemt, advis);
    }

    private void skriv(Betalingssag sag, List<Aktionskvittering> kvitteringer) {
        if (sag.afgoerelse().kendt()) {
            return;
        }
        boolean foerst = sag.oenske() instanceof Betalingsoenske.Foretag foretag
                ? lager.indsaet(foretag.indbetaling(), sag.hoved().rute(), sag.modtaget())
                : lager.annuller(((Betalingsoenske.Annuller) sag.oenske()).indbetaling(), sag.modtaget());
        if (!foerst) {
            throw new KontoAendret();
        }
        Map<UUID, Long> aktioner = new HashMap<>();
        Function<Linje, Oversat> bag = Oversat.bag(sag.behandling(), sag.aktioner());
        for (Aktionskvittering kvittering : kvitteringer) {
            Linje linje = sag.behandling().linjer().get(kvittering.nr());
            Oversat oversat = bag.apply(linje);
            if (oversat.ophav() instanceof Oversat.Ophav.Bevaeget bevaeget) {
                aktioner.put(bevaeget.bevaegelse(), kvittering.aktionId());
            }
        }
        skriver.skriv(sag.afgoerelse().skifter(), aktioner, sag.modtaget());
    }

    private Betalingssvar svar(Betalingssag sag, Gemt gemt, List<OirFejl> advis) {
        if (gemt instanceof Gemt.LeveranceGenbrugt) {
            throw new OirAfvist(OirFejl.af(
                    OirFejlId.REQUEST_ID_GENBRUGT, "RequestId er brugt før til en besked med andet indhold"));
        }
        List<UUID> dele = beslutter.dele(sag.oenske());
        Map<UUID, BigDecimal> fundne = lager.saldi(dele);
        Map<UUID, BigDecimal> saldi = new LinkedHashMap<>();
        dele.forEach(del -> saldi.put(del, fundne.get(del)));
        return new Betalingssvar(saldi, advis);
    }

    private static Indberetning indberetning(Betalingssag sag, List<Oversat> aktioner) {
        return sag.hoved()
                .indberetning(
                        sag.modtaget(),
                        Fingeraftryk.af(sag.oenske()),
                        aktioner.stream().map(Oversat::aktion).toList());
    }
}
