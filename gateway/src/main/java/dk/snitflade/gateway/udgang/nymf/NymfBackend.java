package dk.snitflade.gateway.udgang.nymf;

import dk.snitflade.gateway.afsendelse.Backend;
import dk.snitflade.gateway.afsendelse.Forsendelse;
import dk.snitflade.gateway.afsendelse.Forsendelse.Sag;
import dk.snitflade.gateway.afsendelse.Kaldsvar;
import dk.snitflade.gateway.afsendelse.Samling;
import dk.snitflade.gateway.afsendelse.Udfald;
import dk.snitflade.gateway.besked.Aktionsbesked;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.udgang.Posthus;
import dk.snitflade.gateway.udgang.Postsvar;
import dk.snitflade.gateway.udgang.Svartolk;
import dk.snitflade.gateway.udgang.Svartolk.Tolket;
import dk.snitflade.gateway.validering.EgetNummer;
import dk.snitflade.wsdl.Navnerum;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;

/**
 * A back end behind NyMF. A repeat carries the same leverance id and content, which NyMF answers as it did the first time
 * (nymf.md 6.1); what it allotted is kept per line, so that later actions on a claim speak of it by its number there.
 */
final class NymfBackend implements Backend {

    static final QName INDBERETTET = new QName(Navnerum.OIO_WS, "MFFordringIndberet_O");
    static final QName KVITTERING = new QName(Navnerum.OIO_WS, "MFKvitteringHent_O");
    private static final Duration HELE_KALDET = Duration.ofMinutes(1);

    private static final Udfald FREMMED = new Udfald.Ukendt("Svaret handler om en anden aktion");

    private final Maal maal;
    private final Posthus posthus;
    private final NymfOpsaetning opsaetning;
    private final NymfLager lager;
    private final Tur tur;
    private final Nymfbesked beskeder;
    private final Clock ur;

    NymfBackend(Maal maal, Posthus posthus, NymfOpsaetning opsaetning, NymfLager lager, Tur tur, Clock ur) {
        this.maal = maal;
        this.posthus = posthus;
        this.opsaetning = opsaetning;
        this.lager = lager;
        this.tur = tur;
        this.beskeder = new Nymfbesked(opsaetning, lager);
        this.ur = ur;
    }

    @Override
    public Maal maal() {
        return maal;
    }

    @Override
    public Samling samling() {
        return Samling.LEVERANCE;
    }

    @Override
    public int leverance(int standard) {
        return opsaetning.leverance();
    }

    @Override
    public boolean tagTurAtSende() {
        return tur.tag(maal);
    }

    @Override
    public boolean tagTurAtSpoerge() {
        return tur.tagHentning(maal);
    }

    @Override
    public void slipTur(boolean spoerge) {
        tur.slip(maal, spoerge);
    }

    @Override
    public Kaldsvar send(Forsendelse forsendelse) {
        long leverance = forsendelse.mappetLeverance();
        for (Sag sag : forsendelse.sager()) {
            lager.skriv(leverance, sag.aktion(), beskeder.noegle(Aktionsbesked.laes(sag.indhold())));
        }
        byte[] besked = beskeder.indberet(leverance, forsendelse.sager(), ur.instant());
        return kald(
                opsaetning.indberet(),
                besked,
                forsendelse,
                INDBERETTET,
                new Udfald.Ukendt("Svaret nævner ikke aktionen"));
    }

    @Override
    public Kaldsvar spoerg(Forsendelse forsendelse) {
        byte[] besked = beskeder.hent(List.of(forsendelse.mappetLeverance()), ur.instant());
        return kald(opsaetning.kvittering(), besked, forsendelse, KVITTERING, new Udfald.IkkeModtaget());
    }

    private Kaldsvar kald(URI adresse, byte[] besked, Forsendelse forsendelse, QName rod, Udfald uomtalt) {
        Instant begyndt = ur.instant();
        try {
            Postsvar postsvar = posthus.sendSoap12(adresse, besked);
            Tolket<Nymfsvar> tolket = Svartolk.tolk(maal, postsvar, rod, Nymfsvar::laes, ur.instant());
            Map<Long, Udfald> udfald = tolket.svar() == null
                    ? Kaldsvar.alle(forsendelse, tolket.udfald())
                    : udfald(forsendelse, tolket.svar(), uomtalt);
            return new Kaldsvar(forsendelse, begyndt, ur.instant(), postsvar.httpStatus(), udfald);
        } finally {
            tur.slut(maal);
        }
    }

    private Map<Long, Udfald> udfald(Forsendelse forsendelse, Nymfsvar svar, Udfald uomtalt) {
        if (!svar.fejl().isEmpty()) {
            return Kaldsvar.alle(forsendelse, heleKaldet(svar.fejl()));
        }
        Map<Long, Nymfsvar.Post> efterAktion = placer(forsendelse.mappetLeverance(), svar);
        Udfald udeladt = efterAktion.size() < svar.poster().size() ? FREMMED : uomtalt;
        Map<Long, Udfald> udfald = new HashMap<>();
        forsendelse.sager().forEach(sag -> {
            Nymfsvar.Post post = efterAktion.get(sag.aktion());
            udfald.put(sag.aktion(), post == null ? udeladt : post.udfald());
        });
        return udfald;
    }

    /** What is said of our actions by their own ids, the other side's numbers noted on the way; what is not ours is left out. */
    Map<Long, Nymfsvar.Post> placer(Long leverance, Nymfsvar svar) {
        List<Long> leverancer = svar.poster().stream()
                .map(post -> post.leverance() == null ? leverance : post.leverance())
                .distinct()
                .toList();
        Map<String, NymfLager.Linje> linjer = leverancer.isEmpty() ? Map.of() : lager.linjer(leverancer);
        Map<Long, Nymfsvar.Post> placerede = new HashMap<>();
        for (Nymfsvar.Post post : svar.poster()) {
            NymfLager.Linje vores =
                    linjer.get((post.leverance() == null ? leverance : post.leverance()) + " " + post.noegle());
            if (vores != null) {
                lager.fremmede(vores.aktion(), post.aktion(), post.fordring());
                placerede.put(vores.aktion(), post.hos(vores.fordring()));
            }
        }
        return placerede;
    }

    /** Nothing of the call was stored; but a leverance id that is spent was ours, and may have been stored then. */
    private static Udfald heleKaldet(List<Integer> fejl) {
        return fejl.contains(EgetNummer.LEVERANCE_GENBRUGT.nummer())
                ? new Udfald.Ukendt("NyMF kender leverancen med andet indhold")
                : new Udfald.Senere(HELE_KALDET, "NyMF afviste hele kaldet: " + fejl);
    }
}
