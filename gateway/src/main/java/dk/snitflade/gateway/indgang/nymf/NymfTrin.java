package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.fordring.Regelbrud;
import dk.snitflade.gateway.indgang.Advarselstekst;
import dk.snitflade.gateway.indgang.Dom;
import dk.snitflade.gateway.indgang.IndgangOpsaetning;
import dk.snitflade.gateway.indgang.KaldAfvist;
import dk.snitflade.gateway.indgang.KaldFejl;
import dk.snitflade.gateway.indgang.Kaldere;
import dk.snitflade.gateway.indgang.nymf.Kvitteringsforespoergsel.Efter;
import dk.snitflade.gateway.journal.AdvarselLager;
import dk.snitflade.gateway.journal.Gemt;
import dk.snitflade.gateway.journal.Journal;
import dk.snitflade.gateway.journal.JournalOptaget;
import dk.snitflade.gateway.journal.Kvittering;
import dk.snitflade.gateway.journal.KvitteringLager;
import dk.snitflade.gateway.validering.Afvisningskatalog;
import dk.snitflade.gateway.validering.EgetNummer;
import dk.snitflade.gateway.validering.Opslagskontroller;
import dk.snitflade.gateway.validering.Opslagskontroller.Opslag;
import dk.snitflade.gateway.validering.Opslagskontroller.Tjeneste;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The steps of the NyMF door that are its own. */
@Component
class NymfTrin {

    private final Dom dom;
    private final Journal journal;
    private final KvitteringLager kvitteringer;
    private final AdvarselLager advarsler;
    private final IndgangOpsaetning opsaetning;
    private final Kaldere kaldere;

    NymfTrin(
            Dom dom,
            Journal journal,
            KvitteringLager kvitteringer,
            AdvarselLager advarsler,
            IndgangOpsaetning opsaetning,
            Kaldere kaldere) {
        this.dom = dom;
        this.journal = journal;
        this.kvitteringer = kvitteringer;
        this.advarsler = advarsler;
        this.opsaetning = opsaetning;
        this.kaldere = kaldere;
    }

    /** Checks the call as a whole and opens it, a line per action. */
    public Behandling kontroller(Indberetning indberetning) {
        kaldere.kraevSystem(indberetning.afsender());
        if (!dom.regler().aftaler().kender(indberetning.afsender())) {
            throw new KaldAfvist(Afvisningskatalog.afvisning(400));
        }
        if (indberetning.aktioner().size() > opsaetning.aktioner()) {
            throw new KaldAfvist(EgetNummer.FOR_MANGE_AKTIONER.afvisning(opsaetning.aktioner()));
        }
        return Behandling.af(indberetning);
    }

    /** Stores the delivery; a repeat gets its first answer, a reused id is refused (nymf.md 6.1). */
    public Indberetningssvar gem(Behandling behandling) {
        Gemt gemt = gemHvisPlads(behandling);
        if (gemt instanceof Gemt.Ny ny) {
            return new Indberetningssvar(behandling.indberetning(), ny.kvitteringer(), null, advis(behandling, ny));
        } else if (gemt instanceof Gemt.Gentaget gentaget) {
            return new Indberetningssvar(
                    behandling.indberetning(),
                    gentaget.kvitteringer(),
                    gentaget.foersteGang(),
                    Advarselstekst.advis(advarsler.om(gentaget.kvitteringer().stream()
                            .map(Aktionskvittering::aktionId)
                            .toList())));
        } else if (gemt instanceof Gemt.LeveranceGenbrugt genbrugt) {
            throw new KaldAfvist(EgetNummer.LEVERANCE_GENBRUGT.afvisning(
                    behandling.indberetning().leveranceId(), Tidstekst.af(genbrugt.foersteGang())));
        }
        throw new KaldFejl(
                KaldFejl.Skyldes.AFSENDER,
                "TransaktionsID er brugt før, " + Tidstekst.af(((Gemt.TransaktionGenbrugt) gemt).foersteGang())
                        + ", til en anden leverance. Intet er gemt. Send igen med et nyt TransaktionsID.");
    }

    /** What the entry filter only warns about, of the actions that were accepted after all. */
    private static List<Afvisning> advis(Behandling behandling, Gemt.Ny ny) {
        Map<Long, List<Regelbrud>> brud = new TreeMap<>();
        for (Aktionskvittering kvittering : ny.kvitteringer()) {
            List<Regelbrud> egne = behandling.linjer().get(kvittering.nr()).advarsler();
            if (!egne.isEmpty() && kvittering.afvisninger().isEmpty()) {
                brud.put(kvittering.aktionId(), egne);
            }
        }
        return brud.isEmpty() ? List.of() : Advarselstekst.advis(brud);
    }

    private Gemt gemHvisPlads(Behandling behandling) {
        try {
            return journal.gem(behandling);
        } catch (JournalOptaget e) {
            throw new KaldFejl(
                    KaldFejl.Skyldes.TRAVLHED, "Gatewayen har travlt. Intet er gemt. Send samme besked igen om lidt.");
        }
    }

    /** Whether the caller may ask for the receipts at all. */
    public Kvitteringsforespoergsel kontrollerAfsender(Kvitteringsforespoergsel forespoergsel) {
        kaldere.kraevSystem(forespoergsel.afsender());
        kontroller(forespoergsel, false, false).stream().findFirst().ifPresent(grund -> {
            throw new KaldAfvist(grund);
        });
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
    private List<Afvisning> mangler(Kvitteringsforespoergsel forespoergsel, List<Kvittering> fundne) {
        return kontroller(
                forespoergsel,
                mangler(forespoergsel, Efter.AKTION, fundne, Aktionskvittering::aktionId),
                mangler(forespoergsel, Efter.FORDRING, fundne, Aktionskvittering::fordringId));
    }

    private static boolean mangler(
            Kvitteringsforespoergsel forespoergsel,
            Efter efter,
            List<Kvittering> fundne,
            Function<Aktionskvittering, Long> id) {
        return forespoergsel.efter() == efter
                && !fundne.stream()
                        .map(Kvittering::status)
                        .map(id)
                        .collect(Collectors.toSet())
                        .containsAll(forespoergsel.ider());
    }

    private List<Afvisning> kontroller(
            Kvitteringsforespoergsel forespoergsel, boolean ukendtAktion, boolean ukendtFordring) {
        return Opslagskontroller.kontroller(
                new Opslag(
                        Tjeneste.KH,
                        forespoergsel.afsender(),
                        forespoergsel.fordringshaver(),
                        ukendtAktion,
                        ukendtFordring,
                        null),
                dom.regler(),
                dom.dag(forespoergsel.modtaget()));
    }
}
