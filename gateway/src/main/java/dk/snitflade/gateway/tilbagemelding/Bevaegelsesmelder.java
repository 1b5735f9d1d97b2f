package dk.snitflade.gateway.tilbagemelding;

import dk.snitflade.gateway.tilbagemelding.Fordeling.Andel;
import dk.snitflade.gateway.tilbagemelding.Tilbagemelding.Art;
import dk.snitflade.gateway.underretning.Inddrivelsespost;
import dk.snitflade.gateway.underretning.Postfoelge;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns what a notification tells of a fagsystem's claim into movements on its part-claims, and tells the fagsystem. */
@Component
class Bevaegelsesmelder implements Postfoelge {

    private static final Map<String, String> RETURGRUNDE = Map.of(
            "AFTL", "Returneret efter aftale",
            "ANDN", "Returneret af anden grund",
            "KLAG", "Returneret, fordi en klage ikke er behandlet");

    private final OirkravLager kravLager;
    private final TilbagemeldingLager lager;
    private final KontostandLager stande;
    private final Kontomelder kontomelder;
    private final TilbagemeldingOpsaetning opsaetning;

    Bevaegelsesmelder(
            OirkravLager kravLager,
            TilbagemeldingLager lager,
            KontostandLager stande,
            Kontomelder kontomelder,
            TilbagemeldingOpsaetning opsaetning) {
        this.kravLager = kravLager;
        this.lager = lager;
        this.stande = stande;
        this.kontomelder = kontomelder;
        this.opsaetning = opsaetning;
    }

    @Override
    public String foelg(Inddrivelsespost post, Instant nu) {
        if (post.korrektion() || post.slags() == Inddrivelsespost.Slags.ANDET) {
            return null;
        }
        Oirkrav krav = kravLager.laas(post.fordring(), nu).orElse(null);
        if (krav == null) {
            return null;
        }
        return switch (post.slags()) {
            case DAEKNING ->
                fordel(
                        post,
                        krav,
                        Art.DAEKNING,
                        post.ophaevet()
                                ? Fordeling.tilbage(post.hovedstol(), kravLager.daekket(krav, post.betaling()))
                                : Fordeling.af(post.hovedstol(), krav.dele()),
                        opsaetning.daekningstype(post.middel()),
                        nu);
            case AFSKRIVNING ->
                fordel(
                        post,
                        krav,
                        Art.AFSKRIVNING,
                        Fordeling.af(post.hovedstol(), krav.dele()),
                        opsaetning.afskrivningsaarsag(post.aarsag()),
                        nu);
            case RENTE -> rente(post, krav, nu);
            case RETUR -> retur(post, krav, nu);
            case ANDET -> null;
        };
    }

    private String fordel(Inddrivelsespost post, Oirkrav krav, Art art, Fordeling fordeling, String kode, Instant nu) {
        Map<UUID, BigDecimal> rest = new HashMap<>();
        krav.dele().forEach(del -> rest.put(del.delfordring(), del.rest()));
        for (Andel andel : fordeling.andele()) {
            boolean tilbage = andel.tilbagefoerer() != null;
            BigDecimal ny = rest.merge(
                    andel.delfordring(),
                    tilbage ? andel.beloeb() : andel.beloeb().negate(),
                    BigDecimal::add);
            bevaeg(post, krav, art, andel, tilbage ? andel.kode() : kode, ny, nu);
        }
        kontomelder.bevaeget(List.of(krav.krav()), nu);
        return fordeling.tilovers().signum() == 0
                ? null
                : fordeling.tilovers().toPlainString() + " kr. af " + art + " på fordring " + post.fordring()
                        + " kunne ikke placeres på fagsystemets delfordringer";
    }

    private void bevaeg(
            Inddrivelsespost post, Oirkrav krav, Art art, Andel andel, String kode, BigDecimal rest, Instant nu) {
        UUID id = id(post, andel.delfordring() + "|" + andel.tilbagefoerer());
        kravLager.bevaeg(
                id,
                andel.delfordring(),
                art.name(),
                andel.beloeb(),
                kode,
                post.dato(),
                null,
                andel.tilbagefoerer(),
                nu);
        lager.gem(
                new Tilbagemelding(
                        id,
                        art,
                        krav.kommune(),
                        krav.fagsystem(),
                        krav.konto(),
                        krav.krav(),
                        andel.delfordring(),
                        post.id(),
                        kode,
                        null,
                        andel.beloeb(),
                        post.dato(),
                        andel.tilbagefoerer() != null,
                        rest,
                        null,
                        null),
                nu);
    }

    /** Kept for the enquiry; a fagsystem is not told of interest (oir.md 5.5). */
    private String rente(Inddrivelsespost post, Oirkrav krav, Instant nu) {
        if (krav.dele().isEmpty() || post.rente().signum() == 0) {
            return null;
        }
        kravLager.bevaeg(
                id(post, "rente"),
                krav.dele().get(0).delfordring(),
                "RENTE",
                post.rente(),
                "TILSKREVET",
                post.dato(),
                post.til() == null ? null : "Renter " + post.dato() + " til " + post.til(),
                null,
                nu);
        return null;
    }

    private String retur(Inddrivelsespost post, Oirkrav krav, Instant nu) {
        stande.returneret(krav.krav(), post.fordring());
        String grund = RETURGRUNDE.getOrDefault(post.aarsag(), "Returneret, kode " + post.aarsag());
        lager.gem(
                Tilbagemelding.status(
                        id(post, "retur"),
                        krav,
                        "INDDRIVELSE",
                        "AKTIV",
                        post.dato(),
                        Long.toString(post.fordring()),
                        post.tekst() == null ? grund : grund + ": " + post.tekst()),
                nu);
        return null;
    }

    /** The same however often the notification is read. */
    private static UUID id(Inddrivelsespost post, String hvad) {
        return UUID.nameUUIDFromBytes((post.id() + "|" + hvad).getBytes(StandardCharsets.UTF_8));
    }
}
