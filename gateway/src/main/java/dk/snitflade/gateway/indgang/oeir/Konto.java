package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Skyldner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What OpretDebitorkonto brings (oir.md 3.1, 3.3): a whole account, or objects for one that exists.
 *
 * @param ejer the municipality's CVR; null for an account that exists
 * @param fagsystem null for an account that exists
 * @param parter the parties named in the message, by their identification
 * @param opkraevning null when the message says nothing of it
 * @param dele part-claims for claims that exist
 * @param haeftelser liabilities for claims that exist
 */
record Konto(
        UUID identifikation,
        String ejer,
        UUID fagsystem,
        Kendetegn kendetegn,
        Map<UUID, Part> parter,
        Opkraevning opkraevning,
        List<Krav> krav,
        List<Til<Delfordring>> dele,
        List<Til<Haeftelsesdel>> haeftelser) {

    Konto {
        parter = Map.copyOf(parter);
        krav = List.copyOf(krav);
        dele = List.copyOf(dele);
        haeftelser = List.copyOf(haeftelser);
    }

    boolean helKonto() {
        return ejer != null;
    }

    Konto udenParter() {
        return new Konto(identifikation, ejer, fagsystem, kendetegn, Map.of(), opkraevning, krav, dele, haeftelser);
    }

    /** What people find the account by; every field may be null. */
    record Kendetegn(String type, String noegle, String sag) {
        static final Kendetegn INTET = new Kendetegn(null, null, null);
    }

    /**
     * How the municipality collects.
     *
     * @param henstandTil last day of a respite; null without one
     * @param afdrag whether an instalment agreement runs
     */
    record Opkraevning(LocalDate henstandTil, boolean afdrag) {
        static final Opkraevning INGEN = new Opkraevning(null, false);
    }

    /** An object for a claim that exists. */
    record Til<T>(UUID krav, T objekt) {}

    /** What a party is to the account. Only the first two can be liable. */
    enum Rolle {
        ANSVARLIG,
        MEDHAEFTER,
        LIGESTILLING,
        ADMINISTRATOR
    }

    /**
     * A party.
     *
     * @param skyldner null for a foreign party without a number
     * @param pEnhed production unit; null without one
     * @param til last day; null while open
     */
    record Part(
            UUID identifikation,
            Rolle rolle,
            Skyldner skyldner,
            String pEnhed,
            String navn,
            LocalDate fra,
            LocalDate til) {

        /** Whether it is known by the number. */
        boolean har(String nummer) {
            return skyldner != null && skyldner.nummer().equals(nummer);
        }

        boolean kanHaefte() {
            return rolle == Rolle.ANSVARLIG || rolle == Rolle.MEDHAEFTER;
        }
    }

    /** Fordring with its liabilities and parts. Fields the contract marks 0..1 are null when left out. */
    record Krav(
            UUID identifikation,
            String noegle,
            String klasse,
            String tilstand,
            String art,
            String tekst,
            LocalDate stiftelse,
            LocalDate forfald,
            LocalDate srb,
            LocalDate foraeldelse,
            LocalDate periodeFra,
            LocalDate periodeTil,
            LocalDate afgoerelseDato,
            boolean afgoerelse,
            String fundament,
            LocalDate fundamentDato,
            UUID hovedkrav,
            List<Haeftelsesdel> haeftelser,
            List<Delfordring> delfordringer) {

        Krav {
            haeftelser = List.copyOf(haeftelser);
            delfordringer = List.copyOf(delfordringer);
        }

        /** The sum of the part-claims of the given kinds, in kroner. */
        BigDecimal sum(List<String> typer) {
            return delfordringer.stream()
                    .filter(del -> typer.contains(del.type()))
                    .map(Delfordring::beloeb)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** A party's liability; til is null while it is open. */
    record Haeftelsesdel(
            UUID identifikation, UUID part, String form, BigDecimal procent, LocalDate fra, LocalDate til) {

        boolean aaben(LocalDate dag) {
            return til == null || !til.isBefore(dag);
        }
    }

    /** A part of a claim; type is HOVEDSTOL, RENTE, GEBYR or SKAT. */
    record Delfordring(
            UUID identifikation,
            String type,
            BigDecimal beloeb,
            LocalDate periodeFra,
            LocalDate periodeTil,
            String tekst) {

        /** Whether it goes on as a related claim of its own, never inside the principal (oir.md 5.3). */
        boolean egenFordring() {
            return type.equals("RENTE") || type.equals("GEBYR");
        }
    }
}
