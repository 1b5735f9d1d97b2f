package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.indgang.Dom;
import dk.snitflade.gateway.indgang.KaldFejl;
import dk.snitflade.gateway.journal.Gemt;
import dk.snitflade.gateway.journal.Journal;
import dk.snitflade.gateway.journal.JournalOptaget;
import dk.snitflade.gateway.journal.Ledsager;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Judges, sorts and stores what a request became, for every service of the ØIR door. All or nothing (oir.md 4.2). */
@Component
class Bedoemmelse {

    private final Dom dom;
    private final Journal journal;

    Bedoemmelse(Dom dom, Journal journal) {
        this.dom = dom;
        this.journal = journal;
    }

    /** The rules that hold wherever an action goes. */
    Behandling valider(Behandling behandling, List<Oversat> af) {
        return udenFejl(af, dom.valider(journal.slaaOp(behandling)));
    }

    Behandling rut(Behandling behandling, List<Oversat> af) {
        Behandling ruttet = dom.rut(behandling);
        Function<Linje, Oversat> bag = Oversat.bag(ruttet, af);
        return ruttet.hverLinje(linje -> linje.udsaet(bag.apply(linje).udsaettelse()));
    }

    /** What depends on where the claims go: PSRM's entry filter and the rules of each back end. */
    Behandling filtrer(Behandling behandling, List<Oversat> af) {
        return udenFejl(af, dom.filtrer(dom.validerMaal(behandling)));
    }

    /**
     * Stores the actions and the door's own rows in one transaction.
     *
     * @throws OirAfvist when the database alone could refuse: a reference somebody else has just taken
     */
    Gemt gem(Behandling behandling, List<Oversat> af, Ledsager ledsager) {
        try {
            return journal.gem(behandling, kvitteringer -> {
                kontroller(behandling, af, kvitteringer);
                ledsager.skriv(kvitteringer);
            });
        } catch (JournalOptaget e) {
            throw new KaldFejl(
                    KaldFejl.Skyldes.TRAVLHED, "Gatewayen har travlt. Intet er gemt. Send samme besked igen om lidt.");
        }
    }

    /** One claim that cannot be taken refuses the request, with every reason of every claim. */
    private static Behandling udenFejl(List<Oversat> af, Behandling bedoemt) {
        Function<Linje, Oversat> bag = Oversat.bag(bedoemt, af);
        List<OirFejl> fejl = bedoemt.linjer().stream()
                .flatMap(linje -> linje.afvisninger().stream()
                        .map(afvisning -> Afvisningsoversaettelse.fejl(
                                afvisning, bag.apply(linje).krav())))
                .distinct()
                .toList();
        if (!fejl.isEmpty()) {
            throw new OirAfvist(fejl);
        }
        return bedoemt;
    }

    private static void kontroller(Behandling behandling, List<Oversat> af, List<Aktionskvittering> kvitteringer) {
        for (Aktionskvittering kvittering : kvitteringer) {
            if (!kvittering.afvisninger().isEmpty()) {
                Linje linje = behandling.linjer().get(kvittering.nr());
                throw new OirAfvist(Afvisningsoversaettelse.fejl(
                        kvittering.afvisninger().get(0),
                        Oversat.bag(behandling, af).apply(linje).krav()));
            }
        }
    }
}
