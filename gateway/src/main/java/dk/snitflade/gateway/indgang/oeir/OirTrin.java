package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.indgang.Dom;
import dk.snitflade.gateway.indgang.KaldFejl;
import dk.snitflade.gateway.journal.Gemt;
import dk.snitflade.gateway.journal.Journal;
import dk.snitflade.gateway.journal.JournalOptaget;
import dk.snitflade.gateway.journal.Ledsager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The steps of the ØIR door after its checks: translate, judge, sort, store. All or nothing (oir.md 4.2). */
@Component
class OirTrin {

    private final Kravoversaetter oversaetter;
    private final Dom dom;
    private final Journal journal;
    private final KontoLager lager;

    OirTrin(Kravoversaetter oversaetter, Dom dom, Journal journal, KontoLager lager) {
        this.oversaetter = oversaetter;
        this.dom = dom;
        this.journal = journal;
        this.lager = lager;
    }

    public OirSag oversaet(OirSag sag) {
        List<Oversat> nye = oversaetter.oversaet(sag);
        return sag.oversat(
                nye,
                Behandling.af(
                        indberetning(sag, nye.stream().map(Oversat::aktion).toList())));
    }

    /** A request received before is answered as it was the first time, before anything else is looked at. */
    public Forloeb kendGentagelse(OirSag sag) {
        return journal.tidligere(indberetning(sag, List.of()))
                .<Forloeb>map(gemt -> svar(sag, gemt))
                .orElse(sag);
    }

    private static Indberetning indberetning(OirSag sag, List<Aktion> aktioner) {
        return new Indberetning(
                Indberetning.Kanal.OIR,
                sag.hoved().rute().afsenderInstans().toString(),
                sag.hoved().requestId().toString(),
                sag.hoved().transaktionsId(),
                sag.modtaget(),
                Fingeraftryk.af(sag.konto()),
                aktioner);
    }

    public OirSag valider(OirSag sag) {
        return sag.med(udenFejl(sag, dom.valider(journal.slaaOp(sag.behandling()))));
    }

    /** All or nothing: one claim that cannot be taken refuses the request, with every reason of every claim. */
    private static Behandling udenFejl(OirSag sag, Behandling bedoemt) {
        List<OirFejl> fejl = bedoemt.linjer().stream()
                .flatMap(linje -> linje.afvisninger().stream()
                        .map(afvisning -> Afvisningsoversaettelse.fejl(afvisning, krav(sag, bedoemt, linje))))
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

    /** Stores the claims with the account they belong to, in one transaction. */
    public Oirsvar gem(OirSag sag) {
        Gemt gemt;
        try {
            gemt = journal.gem(sag.behandling(), ledsager(sag));
        } catch (JournalOptaget e) {
            throw new KaldFejl(
                    KaldFejl.Skyldes.TRAVLHED, "Gatewayen har travlt. Intet er gemt. Send samme besked igen om lidt.");
        }
        return svar(sag, gemt);
    }

    private Oirsvar svar(OirSag sag, Gemt gemt) {
        Kendtkonto nu = lager.find(sag.konto().identifikation());
        Map<UUID, Long> fordringer = new HashMap<>();
        nu.krav().forEach((identifikation, krav) -> fordringer.put(identifikation, krav.fordring()));
        if (gemt instanceof Gemt.Ny) {
            return new Oirsvar(sag, fordringer, sag.kendt().findes());
        } else if (gemt instanceof Gemt.Gentaget gentaget) {
            return new Oirsvar(sag, fordringer, !gentaget.foersteGang().equals(nu.oprettet()));
        }
        throw new OirAfvist(OirFejl.af("OIR-1002", "RequestId er brugt før til en besked med andet indhold"));
    }

    private Ledsager ledsager(OirSag sag) {
        return kvitteringer -> {
            Konto konto = sag.konto();
            lager.indsaetKonto(
                    konto.identifikation(),
                    sag.hoved().rute().modtagerOrganisation(),
                    sag.hoved().rute().afsenderInstans(),
                    sag.modtaget());
            konto.parter().values().forEach(part -> lager.indsaetPart(konto.identifikation(), part));
            for (Aktionskvittering kvittering : kvitteringer) {
                Linje linje = sag.behandling().linjer().get(kvittering.nr());
                Oversat oversat = oversat(sag, sag.behandling(), linje);
                if (!kvittering.afvisninger().isEmpty()) {
                    throw new OirAfvist(Afvisningsoversaettelse.fejl(
                            kvittering.afvisninger().get(0), oversat.krav()));
                }
                boolean hovedkrav = linje.hovedlinje() == null;
                if (hovedkrav
                        && !lager.indsaetKrav(
                                oversat.krav().identifikation(),
                                konto.identifikation(),
                                oversat.fingeraftryk(),
                                kvittering.fordringId())) {
                    throw new OirAfvist(OirFejl.omKrav(
                            "OIR-2002", "FordringIdentifikation er brugt før til en anden fordring", oversat.krav()));
                }
            }
        };
    }

    private static Konto.Krav krav(OirSag sag, Behandling behandling, Linje linje) {
        return oversat(sag, behandling, linje).krav();
    }

    /** The claim a line came from: the n-th main line is the n-th new claim. */
    private static Oversat oversat(OirSag sag, Behandling behandling, Linje linje) {
        Linje stamme = behandling.stamlinje(linje);
        long foer = behandling.linjer().stream()
                .filter(anden -> anden.hovedlinje() == null && anden.nr() < stamme.nr())
                .count();
        return sag.nye().get((int) foer);
    }
}
