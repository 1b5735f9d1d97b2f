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
 * @param adresser addresses for parties that exist
 * @param abonnementer subscriptions for parties that exist
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
        List<Til<Haeftelsesdel>> haeftelser,
        List<TilPart<Partdetaljer.Adresse>> adresser,
        List<TilPart<Partdetaljer.Abonnement>> abonnementer) {

    Konto {
        parter = Map.copyOf(parter);
        krav = List.copyOf(krav);
        dele = List.copyOf(dele);
        haeftelser = List.copyOf(haeftelser);
        adresser = List.copyOf(adresser);
        abonnementer = List.copyOf(abonnementer);
    }

    boolean helKonto() {
        return ejer != null;
    }

    Konto udenParter() {
        return new Konto(
                identifikation,
                ejer,
                fagsystem,
                kendetegn,
                Map.of(),
                opkraevning,
                krav,
                dele,
                haeftelser,
                adresser,
                abonnementer);
    }

    /** What people find the account by, and what it is about; every field may be null. */
    record Kendetegn(String type, String noegle, String sag, String kleEmne, String kleFacet, String tekst) {
        static final Kendetegn INTET = new Kendetegn(null, null, null, null, null, null);
    }

    /**
     * How the municipality collects; every field may be null.
     *
     * @param ordning the instalment agreement that runs
     * @param henstandTil last day of a respite
     * @param linjer printed to the debtor, never null
     */
    record Opkraevning(
            String form, LocalDate dato, Afdragsordning ordning, LocalDate henstandTil, List<String> linjer) {
        static final Opkraevning INGEN = new Opkraevning(null, null, null, null, List.of());

        Opkraevning {
            linjer = List.copyOf(linjer);
        }

        boolean afdrag() {
            return ordning != null;
        }
    }

    /** An instalment agreement; the amount is kroner per instalment. */
    record Afdragsordning(int antal, BigDecimal beloeb, LocalDate foerste, String frekvens) {}

    /** An object for a claim that exists. */
    record Til<T>(UUID krav, T objekt) {}

    /** An object for a party that exists. */
    record TilPart<T>(UUID part, T objekt) {}

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
     * @param detaljer what is not sent on
     */
    record Part(
            UUID identifikation,
            Rolle rolle,
            Skyldner skyldner,
            String pEnhed,
            String navn,
            LocalDate fra,
            LocalDate til,
            Partdetaljer detaljer) {

        /** Whether it is known by the number. */
        boolean har(String nummer) {
            return skyldner != null && skyldner.nummer().equals(nummer);
        }

        Part medTil(LocalDate sidsteDag) {
            return new Part(identifikation, rolle, skyldner, pEnhed, navn, fra, sidsteDag, detaljer);
        }

        /** The same party under another number. */
        Part medNummer(Skyldner ny, String nyPEnhed) {
            return new Part(identifikation, rolle, ny, nyPEnhed == null ? pEnhed : nyPEnhed, navn, fra, til, detaljer);
        }

        Part med(Partdetaljer nye) {
            return new Part(identifikation, rolle, skyldner, pEnhed, navn, fra, til, nye);
        }

        boolean kanHaefte() {
            return rolle == Rolle.ANSVARLIG || rolle == Rolle.MEDHAEFTER;
        }
    }

    /** Fordring with its liabilities and parts. Fields the contract marks 0..1 are null when left out. */
    record Krav(
            UUID identifikation,
            String noegle,
            Klassereference klassereference,
            String tilstand,
            String art,
            String tekst,
            LocalDate stiftelse,
            LocalDate forfald,
            LocalDate srb,
            Grundlag grundlag,
            String forbrugssted,
            UUID hovedkrav,
            List<Haeftelsesdel> haeftelser,
            List<Delfordring> delfordringer) {

        Krav {
            haeftelser = List.copyOf(haeftelser);
            delfordringer = List.copyOf(delfordringer);
        }

        /** The key of its class, which decides everything about it. */
        String klasse() {
            return klassereference.noegle();
        }

        /** The sum of the part-claims of the given kinds, in kroner. */
        BigDecimal sum(List<String> typer) {
            return delfordringer.stream()
                    .filter(del -> typer.contains(del.type()))
                    .map(Delfordring::beloeb)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** A party's liability; til is null while it is open, and loft (kroner) is null when it has no cap. */
    record Haeftelsesdel(
            UUID identifikation,
            UUID part,
            String form,
            BigDecimal procent,
            BigDecimal loft,
            LocalDate fra,
            LocalDate til) {

        Haeftelsesdel medTil(LocalDate sidsteDag) {
            return new Haeftelsesdel(identifikation, part, form, procent, loft, fra, sidsteDag);
        }

        boolean aaben(LocalDate dag) {
            return til == null || !til.isBefore(dag);
        }
    }

    /** What a part-claim is about in the fagsystem, for example MATERIALENUMMER. */
    record Reference(String type, String vaerdi) {}

    /** A part of a claim; type is HOVEDSTOL, RENTE, GEBYR or SKAT, and kontering the operating account, or null. */
    record Delfordring(
            UUID identifikation,
            String type,
            BigDecimal beloeb,
            LocalDate periodeFra,
            LocalDate periodeTil,
            String tekst,
            Klassereference kontering,
            List<Reference> referencer) {

        Delfordring {
            referencer = List.copyOf(referencer);
        }

        /** Whether it goes on as a related claim of its own, never inside the principal (oir.md 5.3). */
        boolean egenFordring() {
            return type.equals("RENTE") || type.equals("GEBYR");
        }
    }
}
