package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.journal.Gemt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Makes the answer to an accepted request, the first time and every time it is repeated. */
@Component
class Svarbygger {

    private final KontoLager lager;
    private final OpgaveLager opgaver;
    private final Filteradvis filteradvis;

    Svarbygger(KontoLager lager, OpgaveLager opgaver, Filteradvis filteradvis) {
        this.opgaver = opgaver;
        this.filteradvis = filteradvis;
        this.lager = lager;
    }

    /** @throws OirAfvist when the RequestId was used for other content */
    Oirsvar af(OirSag sag, Gemt gemt) {
        if (gemt instanceof Gemt.Ny ny) {
            return new Oirsvar(
                    sag,
                    nye(sag, ny.kvitteringer()),
                    Filteradvis.tilfoej(sag.afgoerelse().advis(), sag),
                    !sag.afgoerelse().opgaver().isEmpty());
        } else if (gemt instanceof Gemt.Gentaget gentaget) {
            Kendtkonto nu = lager.find(sag.hensigt().konto());
            return new Oirsvar(
                    sag,
                    udvalgte(sag, nu),
                    filteradvis.gentag(advis(sag, gentaget, nu), gentaget.kvitteringer(), nu),
                    opgaver.findes(sag.hoved().requestId()));
        }
        throw new OirAfvist(
                OirFejl.af(OirFejlId.REQUEST_ID_GENBRUGT, "RequestId er brugt før til en besked med andet indhold"));
    }

    private static Map<UUID, Long> nye(OirSag sag, List<Aktionskvittering> kvitteringer) {
        Map<UUID, Long> fordringer = udvalgte(sag, sag.kendt());
        Function<Linje, Oversat> bag =
                Oversat.bag(sag.behandling(), sag.afgoerelse().aktioner());
        for (Aktionskvittering kvittering : kvitteringer) {
            Linje linje = sag.behandling().linjer().get(kvittering.nr());
            Oversat oversat = bag.apply(linje);
            boolean hovedkrav = linje.hovedlinje() == null
                    && (oversat.ophav() instanceof Oversat.Ophav.NytKrav
                            || oversat.ophav() instanceof Oversat.Ophav.Genindsendt
                            || oversat.ophav() instanceof Oversat.Ophav.Afloest);
            if (hovedkrav) {
                fordringer.put(oversat.krav(), kvittering.fordringId());
            }
        }
        return fordringer;
    }

    /** Those of the known claims the request is about. */
    private static Map<UUID, Long> udvalgte(OirSag sag, Kendtkonto konto) {
        Map<UUID, Long> fordringer = new LinkedHashMap<>();
        for (UUID krav : omtalte(sag.hensigt())) {
            if (konto.krav().containsKey(krav)) {
                fordringer.put(krav, konto.krav().get(krav).fordring());
            }
        }
        return fordringer;
    }

    private static List<UUID> omtalte(Hensigt hensigt) {
        List<UUID> omtalte = new ArrayList<>();
        if (hensigt instanceof Hensigt.Opret opret) {
            opret.objekter().krav().forEach(krav -> omtalte.add(krav.identifikation()));
            opret.objekter().dele().forEach(del -> omtalte.add(del.krav()));
            opret.objekter().haeftelser().forEach(del -> omtalte.add(del.krav()));
        } else if (hensigt instanceof Hensigt.Nedregulering ned) {
            omtalte.add(ned.krav());
        } else if (hensigt instanceof Hensigt.Opregulering op) {
            omtalte.add(op.krav());
        } else if (hensigt instanceof Hensigt.RetKrav ret) {
            omtalte.add(ret.krav());
        } else if (hensigt instanceof Hensigt.Tilstandsskift skift) {
            omtalte.addAll(skift.krav());
        } else if (hensigt instanceof Hensigt.SkiftEjer skift) {
            omtalte.addAll(skift.krav());
        }
        return omtalte;
    }

    /** That the account existed is said again only to a request that did not create it. */
    private static List<OirFejl> advis(OirSag sag, Gemt.Gentaget gentaget, Kendtkonto nu) {
        boolean fandtes = sag.hensigt() instanceof Hensigt.Opret opret
                && opret.objekter().helKonto()
                && !gentaget.foersteGang().equals(nu.oprettet());
        return fandtes
                ? Afgoerelse.uaendret(nu)
                        .advis(
                                OirFejlId.KONTO_FANDTES,
                                "Kontoen fandtes; kun nye objekter er oprettet",
                                sag.hensigt().konto())
                        .advis()
                : List.of();
    }
}
