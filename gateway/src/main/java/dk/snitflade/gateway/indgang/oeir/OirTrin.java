package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.indgang.Dom;
import dk.snitflade.gateway.indgang.KaldFejl;
import dk.snitflade.gateway.journal.Journal;
import dk.snitflade.gateway.journal.JournalOptaget;
import java.util.List;
import org.springframework.stereotype.Component;

/** The steps of the ØIR door after its checks: decide, judge, sort, store. All or nothing (oir.md 4.2). */
@Component
class OirTrin {

    private final Beslutter beslutter;
    private final Dom dom;
    private final Journal journal;
    private final Kontoskriver skriver;
    private final Svarbygger svar;

    OirTrin(Beslutter beslutter, Dom dom, Journal journal, Kontoskriver skriver, Svarbygger svar) {
        this.beslutter = beslutter;
        this.dom = dom;
        this.journal = journal;
        this.skriver = skriver;
        this.svar = svar;
    }

    /** A request received before is answered as it was the first time, before anything else is looked at. */
    public Forloeb kendGentagelse(OirSag sag) {
        return journal.tidligere(indberetning(sag, List.of()))
                .<Forloeb>map(gemt -> svar.af(sag, gemt))
                .orElse(sag);
    }

    public OirSag afgoer(OirSag sag) {
        Afgoerelse afgoerelse = beslutter.afgoer(sag);
        List<Aktion> aktioner =
                afgoerelse.aktioner().stream().map(Oversat::aktion).toList();
        return sag.afgjort(afgoerelse, Behandling.af(indberetning(sag, aktioner)));
    }

    private static Indberetning indberetning(OirSag sag, List<Aktion> aktioner) {
        return new Indberetning(
                Indberetning.Kanal.OIR,
                sag.hoved().rute().afsenderInstans().toString(),
                sag.hoved().requestId().toString(),
                sag.hoved().transaktionsId(),
                sag.modtaget(),
                Fingeraftryk.af(sag.hensigt()),
                aktioner);
    }

    public OirSag valider(OirSag sag) {
        return sag.med(udenFejl(sag, dom.valider(journal.slaaOp(sag.behandling()))));
    }

    /** All or nothing: one claim that cannot be taken refuses the request, with every reason of every claim. */
    private static Behandling udenFejl(OirSag sag, Behandling bedoemt) {
        List<OirFejl> fejl = bedoemt.linjer().stream()
                .flatMap(linje -> linje.afvisninger().stream()
                        .map(afvisning -> Afvisningsoversaettelse.fejl(
                                afvisning, oversat(sag, bedoemt, linje).krav())))
                .distinct()
                .toList();
        if (!fejl.isEmpty()) {
            throw new OirAfvist(fejl);
        }
        return bedoemt;
    }

    public OirSag rut(OirSag sag) {
        Behandling ruttet = dom.rut(sag.behandling());
        return sag.med(ruttet.hverLinje(
                linje -> linje.udsaet(oversat(sag, ruttet, linje).udsaettelse())));
    }

    /** What depends on where the claims go: PSRM's entry filter and the rules of each back end. */
    public OirSag filtrer(OirSag sag) {
        return sag.med(udenFejl(sag, dom.filtrer(dom.validerMaal(sag.behandling()))));
    }

    /** Stores the actions with the account they belong to, in one transaction. */
    public Oirsvar gem(OirSag sag) {
        try {
            return svar.af(sag, journal.gem(sag.behandling(), kvitteringer -> {
                kontroller(sag, kvitteringer);
                skriver.skriv(sag, kvitteringer);
            }));
        } catch (JournalOptaget e) {
            throw new KaldFejl(
                    KaldFejl.Skyldes.TRAVLHED, "Gatewayen har travlt. Intet er gemt. Send samme besked igen om lidt.");
        }
    }

    /** What the database alone could refuse: a reference somebody else has just taken. */
    private static void kontroller(OirSag sag, List<Aktionskvittering> kvitteringer) {
        for (Aktionskvittering kvittering : kvitteringer) {
            if (!kvittering.afvisninger().isEmpty()) {
                Linje linje = sag.behandling().linjer().get(kvittering.nr());
                throw new OirAfvist(Afvisningsoversaettelse.fejl(
                        kvittering.afvisninger().get(0),
                        oversat(sag, sag.behandling(), linje).krav()));
            }
        }
    }

    /** The action a line came from: the n-th main line is the n-th action. */
    static Oversat oversat(OirSag sag, Behandling behandling, Linje linje) {
        Linje stamme = behandling.stamlinje(linje);
        long foer = behandling.linjer().stream()
                .filter(anden -> anden.hovedlinje() == null && anden.nr() < stamme.nr())
                .count();
        return sag.afgoerelse().aktioner().get((int) foer);
    }
}
