package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.journal.Optegnelse.Post;
import dk.snitflade.gateway.validering.Afvisningskatalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes a group of deliveries in the transaction it is called in. Uniqueness is decided by the database's own
 * constraints, never by looking first: of two copies that arrive at the same instant one is stored.
 */
@Repository
class JournalLager {

    private final JdbcClient jdbc;
    private final LeveranceLager leverancer;
    private final FordringLager fordringer;
    private final AktionLager aktioner;
    private final HoeringLager hoeringer;
    private final AdvarselLager advarsler;
    private final Dubletsvar dubletsvar;

    JournalLager(
            JdbcClient jdbc,
            LeveranceLager leverancer,
            FordringLager fordringer,
            AktionLager aktioner,
            HoeringLager hoeringer,
            AdvarselLager advarsler,
            Dubletsvar dubletsvar) {
        this.jdbc = jdbc;
        this.leverancer = leverancer;
        this.fordringer = fordringer;
        this.aktioner = aktioner;
        this.hoeringer = hoeringer;
        this.advarsler = advarsler;
        this.dubletsvar = dubletsvar;
    }

    /** One outcome per delivery, in their order. */
    List<Gemt> skriv(List<Optegnelse> gruppe) {
        Set<Long> nye = leverancer.indsaet(gruppe);
        List<Optegnelse> tilSkrivning =
                gruppe.stream().filter(o -> nye.contains(o.leverance())).toList();
        Map<Long, Optegnelse> skrevne = new HashMap<>();
        if (!tilSkrivning.isEmpty()) {
            Set<Long> optaget = fordringer.indsaet(tilSkrivning);
            tilSkrivning.forEach(o -> skrevne.put(o.leverance(), medOptagne(o, optaget)));
            Set<Long> forSent = aktioner.indsaet(List.copyOf(skrevne.values()));
            if (!forSent.isEmpty()) {
                skrevne.replaceAll((leverance, o) -> medAnnullerede(o, forSent));
                aktioner.indsaet(skrevne.values().stream()
                        .map(o -> o.med(o.poster().stream()
                                .filter(post -> forSent.contains(post.aktion()))
                                .toList()))
                        .toList());
            }
            hoeringer.indsaet(List.copyOf(skrevne.values()));
            advarsler.indsaet(List.copyOf(skrevne.values()));
            skrevne.values().forEach(o -> o.ledsager().skriv(o.kvitteringer()));
            vaek(skrevne.values().stream().flatMap(o -> o.poster().stream()).toList());
        }
        List<Gemt> svar = new ArrayList<>(gruppe.size());
        for (Optegnelse optegnelse : gruppe) {
            Optegnelse skrevet = skrevne.get(optegnelse.leverance());
            svar.add(skrevet == null ? dubletsvar.om(optegnelse.indberetning()) : new Gemt.Ny(skrevet.kvitteringer()));
        }
        return svar;
    }

    /** Claims whose own reference was taken are rejected, and with a main claim the related claims sent along. */
    private Optegnelse medOptagne(Optegnelse optegnelse, Set<Long> indsat) {
        List<Post> poster = new ArrayList<>();
        Set<Long> forgaeves = new HashSet<>();
        for (Post post : optegnelse.poster()) {
            Integer hovedlinje = post.linje().hovedlinje();
            if (post.nyFordring() && !indsat.contains(post.fordring())) {
                poster.add(post.afvist(Afvisningskatalog.afvisning(486)));
            } else if (hovedlinje != null
                    && post.nyFordring()
                    && poster.get(hovedlinje).linje().afvist()) {
                forgaeves.add(post.fordring());
                poster.add(post.afvist(Afvisningskatalog.afvisning(428)));
            } else {
                poster.add(post);
            }
        }
        fordringer.slet(forgaeves);
        return optegnelse.med(poster);
    }

    /** Annulments of an action that another annulment reached first are rejected. */
    private static Optegnelse medAnnullerede(Optegnelse optegnelse, Set<Long> forSent) {
        return optegnelse.med(optegnelse.poster().stream()
                .map(post ->
                        forSent.contains(post.aktion()) ? post.udenVirkning(Afvisningskatalog.afvisning(503)) : post)
                .toList());
    }

    /** Wakes the senders when the transaction commits, and only then. */
    private void vaek(List<Post> poster) {
        Set<Maal> maal = poster.stream()
                .filter(post -> !post.linje().afvist())
                .map(post -> post.linje().rute().maal())
                .collect(Collectors.toSet());
        for (Maal modtager : maal) {
            jdbc.sql("select pg_notify('afsendelse', :maal)")
                    .param("maal", modtager.name())
                    .query((raekke, nr) -> null)
                    .list();
        }
    }
}
