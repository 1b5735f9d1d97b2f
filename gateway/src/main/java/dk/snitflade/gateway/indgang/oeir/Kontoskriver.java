package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.indgang.oeir.Konto.Delfordring;
import dk.snitflade.gateway.indgang.oeir.Konto.Til;
import dk.snitflade.gateway.indgang.oeir.Oversat.Ophav;
import dk.snitflade.gateway.journal.AfloesningLager;
import dk.snitflade.gateway.tilbagemelding.Kontomelder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Writes what a request led to, inside the journal's transaction: the account's rows, and the claim ids the journal gave.
 * Bound to the version of the account the decision was made from; the account's row is locked by it until the commit.
 */
@Component
class Kontoskriver {

    private final KontoLager konti;
    private final PartLager parter;
    private final KravLager kravLager;
    private final NyekravLager nye;
    private final BevaegelseLager bevaegelser;
    private final OpgaveLager opgaver;
    private final Usendte usendte;
    private final AfloesningLager afloesninger;
    private final Kontomelder kontomelder;

    Kontoskriver(
            KontoLager konti,
            PartLager parter,
            KravLager kravLager,
            NyekravLager nye,
            BevaegelseLager bevaegelser,
            OpgaveLager opgaver,
            Usendte usendte,
            AfloesningLager afloesninger,
            Kontomelder kontomelder) {
        this.konti = konti;
        this.parter = parter;
        this.kravLager = kravLager;
        this.nye = nye;
        this.bevaegelser = bevaegelser;
        this.opgaver = opgaver;
        this.usendte = usendte;
        this.afloesninger = afloesninger;
        this.kontomelder = kontomelder;
    }

    /**
     * @param kvitteringer one per line of the sag's actions, in their order
     * @throws KontoAendret when something was changed since the decision; the caller decides again
     * @throws OirAfvist when an identification is taken
     */
    void skriv(OirSag sag, List<Aktionskvittering> kvitteringer) {
        Kendtkonto ny = sag.afgoerelse().konto();
        UUID konto = sag.hensigt().konto();
        boolean skrevet = sag.kendt().findes()
                ? konti.opdater(konto, ny, sag.modtaget())
                : konti.indsaetKonto(konto, ny, sag.modtaget());
        if (!skrevet) {
            throw new KontoAendret();
        }
        Map<UUID, Long> aktioner = new HashMap<>();
        Map<UUID, Long> delfordringer = new HashMap<>();
        numre(sag, kvitteringer, aktioner, delfordringer);
        gem(new Kontoskifte(konto, sag.kendt(), ny), aktioner, delfordringer, sag.modtaget());
        usendte.tilpas(new Kontoskifte(konto, sag.kendt(), ny), sag.modtaget());
        sag.afgoerelse()
                .opgaver()
                .forEach(opgave -> opgaver.indsaet(konto, sag.hoved().requestId(), opgave, sag.modtaget()));
    }

    /**
     * Writes movements on accounts that exist.
     *
     * @param skifter by account, in the same order everywhere, so that no two wait for each other
     * @param aktioner the action of each movement that has one
     * @throws KontoAendret as {@link #skriv(OirSag, List)}
     */
    void skriv(List<Kontoskifte> skifter, Map<UUID, Long> aktioner, Instant nu) {
        for (Kontoskifte skifte : skifter) {
            if (!konti.opdater(skifte.konto(), skifte.ny(), nu)) {
                throw new KontoAendret();
            }
            gem(skifte, aktioner, Map.of(), nu);
            usendte.tilpas(skifte, nu);
        }
    }

    /** Claims whose parts or movements are others than before; one that is new has something left. */
    private static List<UUID> bevaeget(Kontoskifte skifte) {
        return skifte.foer().krav().values().stream()
                .filter(foer -> !foer.dele()
                        .equals(skifte.ny().krav().get(foer.identifikation()).dele()))
                .map(Kendtkrav::identifikation)
                .sorted()
                .toList();
    }

    /** The payments that have been booked or annulled on the account. */
    private static List<UUID> indbetalinger(Kontoskifte skifte) {
        return skifte.foer().krav().values().stream()
                .flatMap(foer -> skifte.ny().krav().get(foer.identifikation()).dele().stream()
                        .filter(del -> !foer.dele().contains(del)))
                .flatMap(del -> del.bevaegelser().stream())
                .map(Bevaegelse::indbetaling)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void gem(Kontoskifte skifte, Map<UUID, Long> aktioner, Map<UUID, Long> delfordringer, Instant nu) {
        Kendtkonto foer = skifte.foer();
        parter.gem(
                skifte.konto(),
                skifte.ny().parter().values().stream()
                        .filter(part -> !part.equals(foer.parter().get(part.identifikation())))
                        .toList());
        for (Kendtkrav krav : skifte.ny().krav().values()) {
            Kendtkrav kravFoer = foer.krav().get(krav.identifikation());
            if (!krav.equals(kravFoer)) {
                gem(krav, kravFoer, aktioner, delfordringer, nu);
            }
        }
        indbetalinger(skifte).forEach(indbetaling -> kontomelder.indbetalt(indbetaling, nu));
        kontomelder.bevaeget(bevaeget(skifte), nu);
    }

    /** Gives each object the numbers the journal has allotted to its action. */
    private void numre(
            OirSag sag, List<Aktionskvittering> kvitteringer, Map<UUID, Long> aktioner, Map<UUID, Long> delfordringer) {
        Long igen = null;
        List<NyekravLager.NytKrav> nyeKrav = new ArrayList<>();
        List<NyekravLager.NyDel> nyeDele = new ArrayList<>();
        Under under = Under.af(sag.behandling(), kvitteringer);
        Function<Linje, Oversat> bag =
                Oversat.bag(sag.behandling(), sag.afgoerelse().aktioner());
        for (int nr = 0; nr < kvitteringer.size(); nr++) {
            Linje linje = sag.behandling().linjer().get(nr);
            if (linje.hovedlinje() != null) {
                continue;
            }
            Aktionskvittering kvittering = kvitteringer.get(nr);
            Oversat oversat = bag.apply(linje);
            Ophav ophav = oversat.ophav();
            if (ophav instanceof Ophav.NytKrav nyt) {
                nyeKrav.add(new NyekravLager.NytKrav(nyt.krav(), nyt.fingeraftryk(), kvittering.fordringId()));
                for (Delfordring del : nyt.krav().delfordringer()) {
                    Long egen = del.egenFordring() ? under.naeste(linje.nr()) : null;
                    nyeDele.add(new NyekravLager.NyDel(nyt.krav().identifikation(), del, egen));
                }
            } else if (ophav instanceof Ophav.Bevaeget bevaeget) {
                aktioner.put(bevaeget.bevaegelse(), kvittering.aktionId());
            } else if (ophav instanceof Ophav.NyDel nyDel) {
                delfordringer.put(nyDel.delfordring(), kvittering.fordringId());
            } else if (ophav instanceof Ophav.Genindsendt) {
                igen = kvittering.fordringId();
                kravLager.genindsendt(oversat.krav(), igen);
            } else if (ophav instanceof Ophav.Afloest afloest) {
                afloes(oversat.krav(), afloest, kvittering.fordringId(), under, linje.nr());
            } else if (ophav instanceof Ophav.GenindsendtDel del) {
                kravLager.delGenindsendt(del.delfordring(), kvittering.fordringId());
                usendte.under(kvittering.fordringId(), igen);
            }
        }
        nye.indsaet(sag.hensigt().konto(), nyeKrav);
        nye.indsaetDele(nyeDele);
    }

    private void afloes(UUID krav, Ophav.Afloest afloest, long fordring, Under under, int linje) {
        kravLager.genindsendt(krav, fordring);
        afloesninger.indsaet(fordring, afloest.efter());
        for (UUID del : afloest.dele()) {
            long egen = under.naeste(linje);
            kravLager.delGenindsendt(del, egen);
            afloesninger.indsaet(egen, afloest.efter());
        }
    }

    private void gem(
            Kendtkrav krav, Kendtkrav foer, Map<UUID, Long> aktioner, Map<UUID, Long> delfordringer, Instant nu) {
        if (!krav.tilstand().equals(foer.tilstand()) || !krav.stam().equals(foer.stam())) {
            kravLager.ret(krav);
        }
        nye.gemHaeftelser(krav.haeftelser().stream()
                .filter(del -> !foer.haeftelser().contains(del))
                .map(del -> new Til<>(krav.identifikation(), del))
                .toList());
        for (Kendtdel del : krav.dele()) {
            UUID id = del.delfordring().identifikation();
            Kendtdel foerDel = foer.del(id);
            if (foerDel == null) {
                nye.indsaetDele(List.of(
                        new NyekravLager.NyDel(krav.identifikation(), del.delfordring(), delfordringer.get(id))));
            }
            del.bevaegelser().stream()
                    .filter(bevaegelse ->
                            foerDel == null || !foerDel.bevaegelser().contains(bevaegelse))
                    .forEach(bevaegelse -> Optaget.hvis(
                            !bevaegelser.indsaet(bevaegelse, aktioner.get(bevaegelse.identifikation()), nu),
                            "ObjektIdentifikation",
                            bevaegelse.identifikation()));
        }
    }
}
