package dk.snitflade.gateway.kvittering;

import dk.snitflade.gateway.afsendelse.BogfoeringLager;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.journal.HoeringLager;
import dk.snitflade.gateway.kvittering.KvitteringRaaLager.Raa;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives what back ends tell, asked or unasked, its meaning. Runs in the transaction it is called in. */
@Component
public class Statustolk {

    private static final Logger LOG = LoggerFactory.getLogger(Statustolk.class);

    private final Map<Maal, Statuslaeser> laesere;
    private final StatusLager lager;
    private final BogfoeringLager bogfoering;
    private final HoeringLager hoeringer;

    Statustolk(List<Statuslaeser> laesere, StatusLager lager, BogfoeringLager bogfoering, HoeringLager hoeringer) {
        this.laesere = laesere.stream().collect(Collectors.toMap(Statuslaeser::maal, Function.identity()));
        this.lager = lager;
        this.bogfoering = bogfoering;
        this.hoeringer = hoeringer;
    }

    /**
     * @param aendret whether any action moved
     * @param nyt whether it said anything we did not know
     * @param fejl what could not be placed; null when all could
     */
    record Tolket(boolean aendret, boolean nyt, String fejl) {}

    Tolket tolk(Raa raa, Instant nu) {
        List<Statusmelding> meldinger = laesere.get(raa.maal()).laes(raa.indhold());
        Tolket tolket = tolk(raa.maal(), meldinger, nu);
        if (meldinger.isEmpty() && !raa.hentet()) {
            tolket = new Tolket(false, false, "Beskeden kan ikke læses");
        }
        if (tolket.fejl() != null) {
            LOG.warn("Nyt fra {} kunne ikke placeres (kvittering_raa {}): {}", raa.maal(), raa.id(), tolket.fejl());
        }
        return tolket;
    }

    /** What a back end has told of our actions, whoever read it; true when any of them moved. */
    public boolean modtag(Maal maal, List<Statusmelding> meldinger, Instant nu) {
        return tolk(maal, meldinger, nu).aendret();
    }

    private Tolket tolk(Maal maal, List<Statusmelding> meldinger, Instant nu) {
        List<String> fejl = new ArrayList<>();
        boolean aendret = false;
        boolean nyt = false;
        for (Statusmelding melding : meldinger) {
            Optional<Statussag> sag = lager.find(melding.aktion()).filter(kendt -> erHos(kendt, maal));
            if (sag.isEmpty()) {
                fejl.add("Aktion " + melding.aktion() + " er ikke sendt til " + maal + " herfra");
            } else {
                Statusfoelge foelge = Statusdom.af(sag.get(), melding);
                nyt |= !(foelge instanceof Statusfoelge.Intet);
                aendret |= foelg(sag.get(), foelge, melding, nu);
            }
        }
        return new Tolket(aendret, nyt, fejl.isEmpty() ? null : String.join("\n", fejl));
    }

    private static boolean erHos(Statussag sag, Maal maal) {
        return sag.maal() == null || sag.maal() == maal;
    }

    private boolean foelg(Statussag sag, Statusfoelge foelge, Statusmelding melding, Instant nu) {
        if (foelge instanceof Statusfoelge.Skift skift) {
            return skift(sag, skift, melding, nu);
        } else if (foelge instanceof Statusfoelge.Godkendt) {
            lager.godkend(sag.aktion(), mellem(sag.modtaget(), melding.tid(), nu), nu);
            hoeringer.skift(sag.aktion(), melding.hoering(), melding.tid());
            lager.noter(sag.aktion(), sag.tilstand(), Tilstand.KLAR, "Høringen er godkendt", nu);
            return true;
        } else if (foelge instanceof Statusfoelge.Hoeringsskift hoeringsskift) {
            hoeringer.skift(sag.aktion(), hoeringsskift.status(), melding.tid());
            return lager.noter(sag.aktion(), sag.tilstand(), sag.tilstand(), "Høringen: " + melding.tekst(), nu);
        } else if (foelge instanceof Statusfoelge.Notat) {
            lager.noter(sag.aktion(), sag.tilstand(), sag.tilstand(), "Modtageren melder: " + melding.tekst(), nu);
        } else if (foelge instanceof Statusfoelge.Modstrid) {
            String tekst = "Modstridende svar. Før: " + sag.tekst() + ". Nu: " + melding.tekst() + ".";
            lager.tilOperatoer(sag.aktion(), tekst, nu);
            lager.noter(sag.aktion(), sag.tilstand(), Tilstand.MANUEL, tekst, nu);
            LOG.warn("Aktion {} kræver en operatør: modtageren modsiger sig selv", sag.aktion());
        }
        return false;
    }

    private boolean skift(Statussag sag, Statusfoelge.Skift skift, Statusmelding melding, Instant nu) {
        if (skift.til() == Tilstand.HOERING) {
            hoeringer.begyndt(sag.aktion(), nu);
        }
        if (skift.hoering() != null) {
            hoeringer.skift(sag.aktion(), skift.hoering(), melding.tid());
        }
        boolean skiftet = bogfoering.kvitter(
                sag.aktion(), sag.tilstand(), skift.til(), skift.grunde(), "Modtageren melder: " + melding.tekst(), nu);
        bogfoering.gem(sag.aktion(), skiftet && skift.til() == Tilstand.UDFOERT ? melding.udfoert() : null);
        lager.venter(sag.aktion(), nu);
        return skiftet;
    }

    /** A back end's clock may be wrong, but nothing is received before it was sent, or in the future. */
    private static Instant mellem(Instant tidligst, Instant tid, Instant senest) {
        Instant ikkeFoer = tid.isBefore(tidligst) ? tidligst : tid;
        return ikkeFoer.isAfter(senest) ? senest : ikkeFoer;
    }
}
