package dk.snitflade.gateway.fordringstype;

import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.fordringstype.udtryk.Kategori;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One claim type as a version of the catalogue has it (data/README.md 1, Felter pr. type).
 *
 * @param kode 7 characters after NFC; the configured real code for a placeholder that has one
 * @param pladsholder null for a type whose code is official
 * @param gruppe whose type it is: kommune, forsyning, region, a-kasse, stat, trafik
 * @param omraade Gældsstyrelsen's business area
 * @param planomraade the area of the municipalities' onboarding plan; null outside the plan
 * @param fagsystemer systems that normally raise the claim; may be empty
 * @param arter the kinds it may be sent as, INDR first; PSRM knows INDR only
 * @param skyldnere the kinds of debtor number it may be sent on
 * @param relaterede codes of the interest and fee types that may point at it; empty also when not known
 * @param hovedfordringer codes of the types it may point at; empty also when not known
 * @param dmiKoder old DMI codes it replaces
 * @param gyldigFra first day it may be used; null when not known, which never stops a claim
 * @param gyldigTil last day it may be used; null for open or not known
 * @param noter Danish remarks for people
 * @param varianter filters of single fordringshavere; empty for nearly all types
 */
public record Fordringstype(
        String kode,
        Pladsholderkode pladsholder,
        String navn,
        String gruppe,
        String omraade,
        String planomraade,
        List<String> fagsystemer,
        Kategori kategori,
        List<String> arter,
        Ret ret,
        List<Skyldner.Art> skyldnere,
        Beskrivelseskrav beskrivelse,
        List<String> relaterede,
        List<String> hovedfordringer,
        List<String> dmiKoder,
        LocalDate gyldigFra,
        LocalDate gyldigTil,
        Evidens evidens,
        List<String> noter,
        List<AndenType> ikkeFor,
        Typefilter filter,
        List<Filtervariant> varianter) {

    /**
     * The law behind the claim.
     *
     * @param grundlag short, Danish; null when not known
     * @param loenindeholdelse wage withholding and seizure; null when not known
     * @param bortfald whether the limitation field holds a lapse date; null when not known
     */
    public record Ret(String grundlag, Boolean loenindeholdelse, Boolean bortfald) {}

    /**
     * How well the type is known (data/README.md 3).
     *
     * @param kilde official source with its day
     * @param niveau confirmed, partly, inferred or unknown
     * @param ubekraeftet the catalogue fields that are not confirmed for this type
     */
    public record Evidens(String kilde, String niveau, List<String> ubekraeftet) {
        public Evidens {
            ubekraeftet = List.copyOf(ubekraeftet);
        }
    }

    /**
     * A claim that looks alike but belongs elsewhere.
     *
     * @param brug the code to use; null when it is not known
     */
    public record AndenType(String krav, String brug) {}

    public Fordringstype {
        Objects.requireNonNull(kode);
        Objects.requireNonNull(filter);
        fagsystemer = List.copyOf(fagsystemer);
        arter = List.copyOf(arter);
        skyldnere = List.copyOf(skyldnere);
        relaterede = List.copyOf(relaterede);
        hovedfordringer = List.copyOf(hovedfordringer);
        dmiKoder = List.copyOf(dmiKoder);
        noter = List.copyOf(noter);
        ikkeFor = List.copyOf(ikkeFor);
        varianter = List.copyOf(varianter);
    }

    /**
     * The filter that judges a fordringshaver's claims.
     *
     * @param fordringshaver its name; null when not known, which gives the common filter
     */
    public Typefilter filter(String fordringshaver) {
        for (Filtervariant variant : varianter) {
            if (fordringshaver != null && variant.fordringshavere().contains(fordringshaver)) {
                return variant.filter();
            }
        }
        return filter;
    }

    /** Whether its claims stand alone; else they are interest or fees of a main claim. */
    public boolean hovedfordring() {
        return kategori == Kategori.HF;
    }

    /** Whether the type may be used that day, as far as its days are known. */
    public boolean gyldig(LocalDate dag) {
        return (gyldigFra == null || !dag.isBefore(gyldigFra)) && (gyldigTil == null || !dag.isAfter(gyldigTil));
    }
}
