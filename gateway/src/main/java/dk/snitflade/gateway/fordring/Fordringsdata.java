package dk.snitflade.gateway.fordring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The master data of one claim (MFOpretFordringStruktur, nymf.md 3.2). Fields the contract marks 0..1 are null when left
 * out; which of them a claim type demands is a matter of rules, not of form.
 *
 * @param art INDR (collection) or MODR (set-off only)
 * @param type fordringstype, 7 characters, may hold Æ Ø Å
 * @param reference the fordringshaver's own reference, unique per fordringshaver (486)
 * @param pEnhed production unit number
 * @param hovedfordring claim id of the main claim, only on a related claim sent later
 * @param srb sidste rettidige betalingsdato
 * @param beloeb remaining debt
 * @param hovedstol original principal
 * @param paaklaget whether the claim is under complaint
 */
public record Fordringsdata(
        String art,
        String type,
        String reference,
        String pEnhed,
        Long hovedfordring,
        String beskrivelse,
        LocalDate stiftelse,
        LocalDate forfald,
        LocalDate srb,
        Beloeb beloeb,
        Periode periode,
        Beloeb hovedstol,
        Rentevalg rentevalg,
        Boolean paaklaget,
        List<Bemaerkning> bemaerkninger,
        List<Dokument> dokumenter,
        long fordringshaver,
        List<Haeftelse> haeftelser) {

    public Fordringsdata {
        Objects.requireNonNull(art);
        Objects.requireNonNull(type);
        Objects.requireNonNull(reference);
        bemaerkninger = List.copyOf(bemaerkninger);
        dokumenter = List.copyOf(dokumenter);
        haeftelser = List.copyOf(haeftelser);
    }

    /** The same claim under another own reference. */
    public Fordringsdata medReference(String ny) {
        return new Fordringsdata(
                art,
                type,
                ny,
                pEnhed,
                hovedfordring,
                beskrivelse,
                stiftelse,
                forfald,
                srb,
                beloeb,
                periode,
                hovedstol,
                rentevalg,
                paaklaget,
                bemaerkninger,
                dokumenter,
                fordringshaver,
                haeftelser);
    }

    /** The same claim described in other words. */
    public Fordringsdata medBeskrivelse(String ny) {
        return new Fordringsdata(
                art,
                type,
                reference,
                pEnhed,
                hovedfordring,
                ny,
                stiftelse,
                forfald,
                srb,
                beloeb,
                periode,
                hovedstol,
                rentevalg,
                paaklaget,
                bemaerkninger,
                dokumenter,
                fordringshaver,
                haeftelser);
    }

    /** The same claim pointing at its main claim, as a related claim is sent on once its main claim has an id. */
    public Fordringsdata under(long hovedfordringId) {
        return under(Long.valueOf(hovedfordringId));
    }

    /** The same claim without a main claim of its own, as a related claim is sent along with its main claim. */
    public Fordringsdata sendtMed() {
        return under(null);
    }

    private Fordringsdata under(Long hovedfordringId) {
        return new Fordringsdata(
                art,
                type,
                reference,
                pEnhed,
                hovedfordringId,
                beskrivelse,
                stiftelse,
                forfald,
                srb,
                beloeb,
                periode,
                hovedstol,
                rentevalg,
                paaklaget,
                bemaerkninger,
                dokumenter,
                fordringshaver,
                haeftelser);
    }

    /** The same claim at another production unit; null for none. */
    public Fordringsdata medPEnhed(String ny) {
        return new Fordringsdata(
                art,
                type,
                reference,
                ny,
                hovedfordring,
                beskrivelse,
                stiftelse,
                forfald,
                srb,
                beloeb,
                periode,
                hovedstol,
                rentevalg,
                paaklaget,
                bemaerkninger,
                dokumenter,
                fordringshaver,
                haeftelser);
    }

    /** The same claim with other amounts, in kroner. */
    public Fordringsdata medBeloeb(BigDecimal nyHovedstol, BigDecimal rest) {
        return new Fordringsdata(
                art,
                type,
                reference,
                pEnhed,
                hovedfordring,
                beskrivelse,
                stiftelse,
                forfald,
                srb,
                Beloeb.kroner(rest),
                periode,
                Beloeb.kroner(nyHovedstol),
                rentevalg,
                paaklaget,
                bemaerkninger,
                dokumenter,
                fordringshaver,
                haeftelser);
    }

    /** The same claim with other debtors. */
    public Fordringsdata medHaeftelser(List<Haeftelse> nye) {
        return new Fordringsdata(
                art,
                type,
                reference,
                pEnhed,
                hovedfordring,
                beskrivelse,
                stiftelse,
                forfald,
                srb,
                beloeb,
                periode,
                hovedstol,
                rentevalg,
                paaklaget,
                bemaerkninger,
                dokumenter,
                fordringshaver,
                nye);
    }

    /** Whether notes or documents come along, which make its message large. */
    public boolean harBilag() {
        return !bemaerkninger.isEmpty()
                || !dokumenter.isEmpty()
                || haeftelser.stream().anyMatch(Haeftelse::harBilag);
    }
}
