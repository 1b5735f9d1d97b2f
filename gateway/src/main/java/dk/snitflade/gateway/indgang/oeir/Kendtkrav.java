package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Konto.Haeftelsesdel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A claim stored before, as it is now.
 *
 * @param fingeraftryk of what it was created with
 * @param fordring the claim id it goes on under
 * @param tilstand FordringTilstand as the fagsystem has set it
 * @param tidligere the claim id it was last recalled under; null when it never was
 * @param sted how far it has come
 */
record Kendtkrav(
        UUID identifikation,
        byte[] fingeraftryk,
        long fordring,
        Stamdata stam,
        String tilstand,
        Long tidligere,
        Sted sted,
        List<Haeftelsesdel> haeftelser,
        List<Kendtdel> dele) {

    /** Where a claim is. */
    enum Sted {
        /** Not sent yet, or recalled and waiting to be sent again: changes are ours alone. */
        HJEMME,
        /** Sent or on its way: its back end must be told. */
        UDE,
        /** Sent, and returned by the debt collector: changes are ours alone, until the fagsystem has it sent again. */
        RETURNERET,
        /** Refused by its back end, or annulled before it was sent. */
        STANDSET
    }

    /** What describes it; null where the contract marks 0..1. Of two claims the one with the lower nr was registered first. */
    record Stamdata(
            long nr,
            Klassereference klassereference,
            String noegle,
            String art,
            String tekst,
            LocalDate stiftelse,
            LocalDate forfald,
            LocalDate srb,
            Grundlag grundlag,
            String forbrugssted,
            UUID hovedkrav) {

        /** The key of its class. */
        String klasse() {
            return klassereference.noegle();
        }

        Stamdata med(String nyTekst, Grundlag nyt) {
            return new Stamdata(
                    nr, klassereference, noegle, art, nyTekst, stiftelse, forfald, srb, nyt, forbrugssted, hovedkrav);
        }
    }

    Kendtkrav {
        haeftelser = List.copyOf(haeftelser);
        dele = List.copyOf(dele);
    }

    /** Null when the claim has no such part. */
    Kendtdel del(UUID delfordring) {
        return dele.stream()
                .filter(del -> del.delfordring().identifikation().equals(delfordring))
                .findFirst()
                .orElse(null);
    }

    /** The original amounts of what goes on as the main claim, in kroner. */
    BigDecimal hovedstol() {
        return dele.stream()
                .filter(del -> !del.delfordring().egenFordring())
                .map(del -> del.delfordring().beloeb())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is left of the main claim, in kroner. */
    BigDecimal rest() {
        return dele.stream()
                .filter(del -> !del.delfordring().egenFordring())
                .map(Kendtdel::rest)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean harEgneFordringer() {
        return dele.stream().anyMatch(del -> del.delfordring().egenFordring());
    }

    Kendtkrav med(Kendtdel nyDel) {
        List<Kendtdel> alle = new ArrayList<>(dele);
        alle.removeIf(del ->
                del.delfordring().identifikation().equals(nyDel.delfordring().identifikation()));
        alle.add(nyDel);
        return new Kendtkrav(identifikation, fingeraftryk, fordring, stam, tilstand, tidligere, sted, haeftelser, alle);
    }

    Kendtkrav med(Haeftelsesdel nyHaeftelse) {
        List<Haeftelsesdel> alle = new ArrayList<>(haeftelser);
        alle.removeIf(del -> del.identifikation().equals(nyHaeftelse.identifikation()));
        alle.add(nyHaeftelse);
        return new Kendtkrav(identifikation, fingeraftryk, fordring, stam, tilstand, tidligere, sted, alle, dele);
    }

    Kendtkrav med(Stamdata nye) {
        return new Kendtkrav(identifikation, fingeraftryk, fordring, nye, tilstand, tidligere, sted, haeftelser, dele);
    }

    Kendtkrav medTilstand(String ny) {
        return new Kendtkrav(identifikation, fingeraftryk, fordring, stam, ny, tidligere, sted, haeftelser, dele);
    }

    Kendtkrav med(Sted nyt) {
        return new Kendtkrav(identifikation, fingeraftryk, fordring, stam, tilstand, tidligere, nyt, haeftelser, dele);
    }
}
