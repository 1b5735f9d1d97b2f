package dk.snitflade.gateway.aftale;

import dk.snitflade.gateway.gyldighed.Gyldig;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * One version of a fordringshaver's agreement (psrm.md 3.6).
 *
 * @param gyldigTil last day it holds, null while open
 * @param indberettere SE numbers of the reporting systems that may act for the fordringshaver
 * @param typer the claim types it may send
 * @param rettigheder the switches that are on
 */
public record Aftale(
        long fordringshaver,
        String navn,
        LocalDate gyldigFra,
        LocalDate gyldigTil,
        Set<String> indberettere,
        Set<String> typer,
        Set<Ret> rettigheder)
        implements Gyldig {

    /** The switches of an agreement, each guarded by one rejection number (psrm.md 3.6). */
    public enum Ret {
        SYSTEM_TIL_SYSTEM,
        INDR,
        MODR,
        NEDSKRIV,
        TILBAGEKALD,
        OR,
        OANI,
        OONR,
        NAOR,
        NAOI,
        FHI,
        GENINDSEND
    }

    public Aftale {
        Objects.requireNonNull(gyldigFra);
        indberettere = Set.copyOf(indberettere);
        typer = Set.copyOf(typer);
        rettigheder = Set.copyOf(rettigheder);
    }

    public boolean har(Ret ret) {
        return rettigheder.contains(ret);
    }

    /** The same agreement with another last day. */
    public Aftale til(LocalDate sidsteDag) {
        return new Aftale(fordringshaver, navn, gyldigFra, sidsteDag, indberettere, typer, rettigheder);
    }
}
