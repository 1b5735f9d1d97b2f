package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.indgang.IndgangOpsaetning;
import dk.snitflade.gateway.indgang.KaldAfvist;
import dk.snitflade.gateway.indgang.KaldFejl;
import dk.snitflade.gateway.journal.Gemt;
import dk.snitflade.gateway.journal.Journal;
import dk.snitflade.gateway.journal.JournalOptaget;
import dk.snitflade.gateway.journal.Kvittering;
import dk.snitflade.gateway.journal.KvitteringLager;
import dk.snitflade.gateway.register.Register;
import dk.snitflade.gateway.validering.Afvisningskatalog;
import dk.snitflade.gateway.validering.EgetNummer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The steps of the NyMF door that are its own. */
@Component
class NymfTrin {

    private final Register register;
    private final Journal journal;
    private final KvitteringLager kvitteringer;
    private final IndgangOpsaetning opsaetning;

    NymfTrin(Register register, Journal journal, KvitteringLager kvitteringer, IndgangOpsaetning opsaetning) {
        this.register = register;
        this.journal = journal;
        this.kvitteringer = kvitteringer;
        this.opsaetning = opsaetning;
    }

    /** Checks the call as a whole and opens it, a line per action. */
    public Behandling kontroller(Indberetning indberetning) {
        kontrollerIndberetter(indberetning.afsender());
        if (indberetning.aktioner().size() > opsaetning.aktioner()) {
            throw new KaldAfvist(EgetNummer.FOR_MANGE_AKTIONER.afvisning(opsaetning.aktioner()));
        }
        return Behandling.af(indberetning);
    }

    /** Stores the delivery; a repeat gets its first answer, a reused id is refused (nymf.md 6.1). */
    public Indberetningssvar gem(Behandling behandling) {
        Gemt gemt = gemHvisPlads(behandling);
        if (gemt instanceof Gemt.Ny ny) {
            return new Indberetningssvar(behandling.indberetning(), ny.kvitteringer(), null);
        } else if (gemt instanceof Gemt.Gentaget gentaget) {
            return new Indberetningssvar(behandling.indberetning(), gentaget.kvitteringer(), gentaget.foersteGang());
        } else if (gemt instanceof Gemt.LeveranceGenbrugt genbrugt) {
            throw new KaldAfvist(EgetNummer.LEVERANCE_GENBRUGT.afvisning(
                    behandling.indberetning().leveranceId(), Tidstekst.af(genbrugt.foersteGang())));
        }
        throw new KaldFejl(
                KaldFejl.Skyldes.AFSENDER,
                "TransaktionsID er brugt før, " + Tidstekst.af(((Gemt.TransaktionGenbrugt) gemt).foersteGang())
                        + ", til en anden leverance. Intet er gemt. Send igen med et nyt TransaktionsID.");
    }

    private Gemt gemHvisPlads(Behandling behandling) {
        try {
            return journal.gem(behandling);
        } catch (JournalOptaget e) {
            throw new KaldFejl(
                    KaldFejl.Skyldes.TRAVLHED, "Gatewayen har travlt. Intet er gemt. Send samme besked igen om lidt.");
        }
    }

    public Kvitteringsforespoergsel kontrollerAfsender(Kvitteringsforespoergsel forespoergsel) {
        kontrollerIndberetter(forespoergsel.afsender());
        return forespoergsel;
    }

    /** Reads the receipts from the gateway's own tables; what is not found is named. */
    public Kvitteringssvar hentKvitteringer(Kvitteringsforespoergsel forespoergsel) {
        int hoejst = opsaetning.kvitteringer();
        List<Kvittering> fundne = switch (forespoergsel.efter()) {
            case LEVERANCE ->
                kvitteringer.forLeverancer(
                        forespoergsel.afsender(),
                        forespoergsel.fordringshaver(),
                        forespoergsel.ider().stream().map(String::valueOf).toList(),
                        hoejst + 1);
            case AKTION ->
                kvitteringer.forAktioner(
                        forespoergsel.afsender(), forespoergsel.fordringshaver(), forespoergsel.ider(), hoejst + 1);
            case FORDRING ->
                kvitteringer.forFordringer(
                        forespoergsel.afsender(), forespoergsel.fordringshaver(), forespoergsel.ider(), hoejst + 1);
        };
        boolean flere = fundne.size() > hoejst;
        List<Kvittering> svar = flere ? fundne.subList(0, hoejst) : fundne;
        return new Kvitteringssvar(forespoergsel, svar, flere ? List.of() : mangler(forespoergsel, svar), flere);
    }

    /** 429 for an unknown action, 463 for an unknown claim; an unknown delivery simply has no receipts. */
    private static List<Afvisning> mangler(Kvitteringsforespoergsel forespoergsel, List<Kvittering> fundne) {
        List<Afvisning> mangler = new ArrayList<>();
        if (forespoergsel.efter() == Kvitteringsforespoergsel.Efter.AKTION) {
            Set<Long> kendte = fundne.stream().map(k -> k.status().aktionId()).collect(Collectors.toSet());
            if (!kendte.containsAll(forespoergsel.ider())) {
                mangler.add(Afvisningskatalog.afvisning(429));
            }
        } else if (forespoergsel.efter() == Kvitteringsforespoergsel.Efter.FORDRING) {
            Set<Long> kendte = fundne.stream().map(k -> k.status().fordringId()).collect(Collectors.toSet());
            if (!kendte.containsAll(forespoergsel.ider())) {
                mangler.add(Afvisningskatalog.afvisning(463));
            }
        }
        return mangler;
    }

    private void kontrollerIndberetter(String afsender) {
        if (!register.aftaler().kender(afsender)) {
            throw new KaldAfvist(Afvisningskatalog.afvisning(400));
        }
    }
}
