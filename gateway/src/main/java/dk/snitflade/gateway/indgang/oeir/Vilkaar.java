package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Udsaettelse;
import dk.snitflade.gateway.indgang.oeir.Konto.Delfordring;
import dk.snitflade.gateway.indgang.oeir.Konto.Opkraevning;
import dk.snitflade.gateway.register.Klasseprofil;
import dk.snitflade.gateway.register.Kommuner.Klassevalg;
import dk.snitflade.gateway.register.Overgivelse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * What a decision about an account is made under.
 *
 * @param fordringshaver the municipality's fordringshaver id
 * @param dag the Danish day of receipt
 * @param data what a claim was created with, by claim id
 * @param reference gives a new own reference
 * @param overgivelse when the municipality sends claims of a class on
 * @param profil what holds for claims of a class
 * @param skyldnerskifte how a claim that is away gets other debtors
 * @param deltype the fordringstype of RENTE or GEBYR on a claim of a class
 */
record Vilkaar(
        long fordringshaver,
        LocalDate dag,
        ZoneId zone,
        LongFunction<Fordringsdata> data,
        Supplier<String> reference,
        BiFunction<String, String, Klassevalg> deltype,
        Function<String, Overgivelse> overgivelse,
        Function<String, Klasseprofil> profil,
        Skyldnerskifte skyldnerskifte) {

    /** Null when the claim is ripe. */
    Udsaettelse udsaettelse(Kendtkrav krav, Opkraevning opkraevning) {
        boolean egenRest = krav.dele().stream()
                .filter(del -> del.delfordring().egenFordring())
                .anyMatch(del -> del.rest().signum() > 0);
        return udsaettelse(krav, opkraevning, egenRest ? BigDecimal.ONE : krav.rest());
    }

    /** Null when the part, sent on as a claim of its own, is ripe. */
    Udsaettelse udsaettelse(Kendtkrav krav, Kendtdel del, Opkraevning opkraevning) {
        return udsaettelse(krav, opkraevning, del.rest());
    }

    private Udsaettelse udsaettelse(Kendtkrav krav, Opkraevning opkraevning, BigDecimal rest) {
        return new Modning(krav.stam().srb(), krav.tilstand(), krav.stam().grundlag(), opkraevning, rest)
                .udsaettelse(overgivelse.apply(krav.stam().klasse()), dag, zone);
    }

    Klassevalg deltype(Kendtkrav krav, Delfordring del) {
        return deltype.apply(krav.stam().klasse(), del.type());
    }
}
