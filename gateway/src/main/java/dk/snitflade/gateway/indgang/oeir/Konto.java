package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Skyldner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What OpretDebitorkonto brings (oir.md 3.1, 3.3): a whole account, or claims for one that exists.
 *
 * @param ejer the municipality's CVR; null for an account that exists
 * @param fagsystem null for an account that exists
 * @param parter the parties named in the message, by their identification
 * @param henstandTil last day of a respite; null without one
 * @param afdrag whether an instalment agreement runs
 * @param andreObjekter objects added to what exists other than parties and claims
 */
record Konto(
        UUID identifikation,
        String ejer,
        UUID fagsystem,
        Map<UUID, Part> parter,
        LocalDate henstandTil,
        boolean afdrag,
        List<Krav> krav,
        boolean andreObjekter) {

    Konto {
        parter = Map.copyOf(parter);
        krav = List.copyOf(krav);
    }

    boolean helKonto() {
        return ejer != null;
    }

    /**
     * A party.
     *
     * @param skyldner null for a foreign party without a number
     * @param pEnhed production unit; null without one
     */
    record Part(UUID identifikation, Skyldner skyldner, String pEnhed) {}

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
    record Haeftelsesdel(UUID part, String form, BigDecimal procent, LocalDate fra, LocalDate til) {

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
            String tekst) {}
}
