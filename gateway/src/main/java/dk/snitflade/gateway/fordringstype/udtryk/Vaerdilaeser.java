package dk.snitflade.gateway.fordringstype.udtryk;

import dk.snitflade.gateway.fordringstype.udtryk.Ord.Slags;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the values of an expression: operands, numbers, days, functions, and what is calculated from them. */
final class Vaerdilaeser {

    private static final Map<String, Vaerdiudtryk> OPERANDER = Stream.of(
                    Datofelt.values(), Beloebsfelt.values(), Kodefelt.values(), Tekstfelt.values())
            .<Vaerdiudtryk>flatMap(Stream::of)
            .collect(Collectors.toUnmodifiableMap(Udtryk::tekst, Function.identity()));

    private final Ordstroem ord;

    Vaerdilaeser(Ordstroem ord) {
        this.ord = ord;
    }

    Vaerdiudtryk sum() {
        Vaerdiudtryk samlet = produkt();
        while (ord.her().er("+") || ord.her().er("-")) {
            Ord tegn = ord.tag();
            boolean plus = tegn.er("+");
            if (ord.her().slags() == Slags.PERIODE) {
                samlet = flyt(samlet, plus, ord.tag());
            } else {
                samlet = regn(samlet, plus ? Regneart.PLUS : Regneart.MINUS, produkt(), tegn);
            }
        }
        return samlet;
    }

    Vaerdiudtryk iParentes() {
        ord.kraev("(");
        Vaerdiudtryk indre = sum();
        ord.kraev(")");
        return indre;
    }

    Datoudtryk datoIParentes() {
        ord.kraev("(");
        Datoudtryk indre = dato();
        ord.kraev(")");
        return indre;
    }

    static String type(Vaerdiudtryk udtryk) {
        if (udtryk instanceof Datoudtryk) {
            return "en dato (" + udtryk.tekst() + ")";
        } else if (udtryk instanceof Taludtryk) {
            return "et tal (" + udtryk.tekst() + ")";
        }
        return udtryk instanceof Kodefelt ? "en kode (" + udtryk.tekst() + ")" : "en tekst (" + udtryk.tekst() + ")";
    }

    private Datoudtryk dato() {
        int sted = ord.her().sted();
        Vaerdiudtryk vaerdi = sum();
        if (vaerdi instanceof Datoudtryk dato) {
            return dato;
        }
        throw new Udtryksfejl(sted, "ventede en dato, men fandt " + type(vaerdi));
    }

    private Vaerdiudtryk produkt() {
        Vaerdiudtryk samlet = atom();
        while (ord.her().er("*")) {
            Ord tegn = ord.tag();
            samlet = regn(samlet, Regneart.GANGE, atom(), tegn);
        }
        return samlet;
    }

    private static Taludtryk regn(Vaerdiudtryk venstre, Regneart art, Vaerdiudtryk hoejre, Ord tegn) {
        if (venstre instanceof Taludtryk v && hoejre instanceof Taludtryk h) {
            return new Taludtryk.Regnet(v, art, h);
        }
        Vaerdiudtryk forkert = venstre instanceof Taludtryk ? hoejre : venstre;
        throw new Udtryksfejl(tegn.sted(), tegn.vist() + " regner ikke med " + type(forkert));
    }

    private static Datoudtryk flyt(Vaerdiudtryk fra, boolean plus, Ord periode) {
        if (fra instanceof Datoudtryk dato) {
            return new Datoudtryk.Flyttet(dato, Periodelaeser.laes(periode, plus));
        }
        throw new Udtryksfejl(periode.sted(), "en periode kan kun lægges til en dato, ikke til " + type(fra));
    }

    private Vaerdiudtryk atom() {
        Ord her = ord.tag();
        return switch (her.slags()) {
            case TAL -> new Taludtryk.Fast(new BigDecimal(her.tekst()));
            case DATO -> new Datoudtryk.Fast(dag(her));
            case NAVN -> navn(her);
            case KODE, PERIODE, TEGN, SLUT ->
                throw new Udtryksfejl(her.sted(), "ventede en værdi, men fandt " + her.vist());
        };
    }

    private static LocalDate dag(Ord dag) {
        try {
            return LocalDate.parse(dag.tekst());
        } catch (DateTimeException e) {
            throw new Udtryksfejl(dag.sted(), dag.vist() + " er ikke en dato");
        }
    }

    private Vaerdiudtryk navn(Ord navn) {
        Vaerdiudtryk operand = OPERANDER.get(navn.tekst());
        if (operand != null) {
            return operand;
        }
        return switch (navn.tekst()) {
            case "lovdag" -> new Datoudtryk.Lovdag(datoIParentes());
            case "foerste_i_naeste_maaned" -> new Datoudtryk.FoersteINaesteMaaned(datoIParentes());
            case "maaned" -> new Taludtryk.Datodel(true, datoIParentes());
            case "aar" -> new Taludtryk.Datodel(false, datoIParentes());
            case "dage" -> dage();
            case "dom", "forlig" ->
                throw new Udtryksfejl(navn.sted(), navn.vist() + " er sand eller falsk, ikke en værdi");
            default -> throw new Udtryksfejl(navn.sted(), "ukendt operand " + navn.vist());
        };
    }

    private Taludtryk dage() {
        ord.kraev("(");
        Datoudtryk fra = dato();
        ord.kraev(",");
        Datoudtryk til = dato();
        ord.kraev(")");
        return new Taludtryk.Dage(fra, til);
    }
}
