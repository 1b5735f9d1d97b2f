package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Betalingsoenske.Annuller;
import dk.snitflade.gateway.indgang.oeir.Betalingsoenske.Foretag;
import dk.snitflade.gateway.indgang.oeir.IndbetalingLager.Kendt;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the accounts a payment request is about and hands them to the pure rules of {@link Betalinger}. */
@Component
class Betalingsbeslutter {

    private static final String ELEMENT = "IndbetalingIdentifikation";

    private final IndbetalingLager lager;
    private final KontoLager konti;
    private final Beslutter beslutter;

    Betalingsbeslutter(IndbetalingLager lager, KontoLager konti, Beslutter beslutter) {
        this.lager = lager;
        this.konti = konti;
        this.beslutter = beslutter;
    }

    Betalingsafgoerelse afgoer(Betalingssag sag) {
        return sag.oenske() instanceof Foretag foretag
                ? foretag(sag, foretag.indbetaling())
                : annuller(sag, (Annuller) sag.oenske());
    }

    private Betalingsafgoerelse foretag(Betalingssag sag, Indbetaling betaling) {
        List<UUID> dele = dele(betaling);
        Betalingsafgoerelse nu = Betalingsafgoerelse.uaendret(konti(dele, sag.kommune()));
        Kendt kendt = lager.find(betaling.identifikation()).orElse(null);
        if (kendt == null) {
            return Betalinger.foretag(nu, betaling, vilkaar(sag));
        }
        if (!samme(kendt.indbetaling(), betaling)
                || !kendt.kommune().equals(sag.kommune())
                || !Betalinger.sammeBetaler(
                        nu,
                        betaling,
                        lager.meldinger(betaling.identifikation()),
                        vilkaar(sag).dag())) {
            throw afvist(
                    OirFejlId.IDENTIFIKATION_GENBRUGT,
                    ELEMENT + " er brugt før til en anden indbetaling",
                    betaling.identifikation());
        }
        if (kendt.annulleret()) {
            throw afvist(OirFejlId.TILSTAND, "Indbetalingen er annulleret", betaling.identifikation());
        }
        return fandtes(nu, betaling.identifikation());
    }

    private Betalingsafgoerelse annuller(Betalingssag sag, Annuller annuller) {
        Kendt kendt = lager.find(annuller.indbetaling())
                .filter(fundet -> fundet.kommune().equals(sag.kommune()))
                .orElseThrow(() -> afvist(OirFejlId.UKENDT, "Indbetalingen findes ikke", annuller.indbetaling()));
        if (!kendt.indberetter().equals(sag.hoved().rute().afsenderInstans())) {
            throw afvist(
                    OirFejlId.ANDET_FAGSYSTEM, "Indbetalingen er meldt af et andet system", annuller.indbetaling());
        }
        Betalingsafgoerelse nu = Betalingsafgoerelse.uaendret(konti(dele(kendt.indbetaling()), sag.kommune()));
        return kendt.annulleret()
                ? fandtes(nu, annuller.indbetaling())
                : Betalinger.annuller(nu, annuller, lager.meldinger(annuller.indbetaling()), vilkaar(sag));
    }

    /** The part-claims a request is about. */
    List<UUID> dele(Betalingsoenske oenske) {
        return oenske instanceof Foretag foretag
                ? dele(foretag.indbetaling())
                : lager.find(((Annuller) oenske).indbetaling())
                        .map(kendt -> dele(kendt.indbetaling()))
                        .orElse(List.of());
    }

    private static List<UUID> dele(Indbetaling betaling) {
        return betaling.dele().stream()
                .map(Indbetaling.Del::delfordring)
                .distinct()
                .toList();
    }

    private SortedMap<UUID, Kendtkonto> konti(List<UUID> dele, String kommune) {
        SortedMap<UUID, Kendtkonto> fundne = new TreeMap<>();
        lager.konti(dele, kommune).forEach(konto -> fundne.put(konto, konti.find(konto)));
        return fundne;
    }

    private Vilkaar vilkaar(Betalingssag sag) {
        return beslutter.vilkaar(sag.fordringshaver(), sag.kommune(), sag.modtaget());
    }

    private static Betalingsafgoerelse fandtes(Betalingsafgoerelse nu, UUID indbetaling) {
        UUID foerste = nu.konti().firstKey();
        return nu.med(foerste, nu.konti().get(foerste).fandtes(ELEMENT, indbetaling))
                .somKendt();
    }

    private static boolean samme(Indbetaling en, Indbetaling anden) {
        return en.dato().equals(anden.dato())
                && en.middel().equals(anden.middel())
                && en.beloeb().compareTo(anden.beloeb()) == 0
                && beloeb(en).equals(beloeb(anden));
    }

    private static Map<UUID, BigDecimal> beloeb(Indbetaling betaling) {
        return betaling.dele().stream()
                .collect(Collectors.toMap(
                        Indbetaling.Del::delfordring, del -> del.beloeb().setScale(2), BigDecimal::add));
    }

    private static OirAfvist afvist(OirFejlId id, String tekst, UUID indbetaling) {
        return new OirAfvist(OirFejl.om(id, tekst, ELEMENT, indbetaling));
    }
}
