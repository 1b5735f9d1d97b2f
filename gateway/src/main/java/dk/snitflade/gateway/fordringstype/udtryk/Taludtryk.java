package dk.snitflade.gateway.fordringstype.udtryk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** An expression whose value is an amount in kroner or a count. */
public sealed interface Taludtryk extends Vaerdiudtryk
        permits Beloebsfelt, Taludtryk.Fast, Taludtryk.Regnet, Taludtryk.Dage, Taludtryk.Datodel {

    /** The value; null when an operand it needs is empty. */
    BigDecimal tal(Fakta fakta);

    @Override
    default boolean tom(Fakta fakta) {
        return tal(fakta) == null;
    }

    @Override
    default String vist(Fakta fakta) {
        return Visning.beloeb(tal(fakta));
    }

    /** A number written in the expression itself. */
    record Fast(BigDecimal vaerdi) implements Taludtryk {
        @Override
        public BigDecimal tal(Fakta fakta) {
            return vaerdi;
        }

        @Override
        public List<Udtryk> dele() {
            return List.of();
        }

        @Override
        public String tekst() {
            return vaerdi.toPlainString();
        }
    }

    /** Sum, difference or product of two numbers. */
    record Regnet(Taludtryk venstre, Regneart art, Taludtryk hoejre) implements Taludtryk {
        @Override
        public BigDecimal tal(Fakta fakta) {
            BigDecimal v = venstre.tal(fakta);
            BigDecimal h = hoejre.tal(fakta);
            return v == null || h == null ? null : art.regn(v, h);
        }

        @Override
        public List<Udtryk> dele() {
            return List.of(venstre, hoejre);
        }

        @Override
        public String tekst() {
            return venstre.tekst() + " " + art.tegn() + " " + hoejre.tekst();
        }
    }

    /** The number of days from one day to another, both counted; negative or zero when they are swapped. */
    record Dage(Datoudtryk fra, Datoudtryk til) implements Taludtryk {
        @Override
        public BigDecimal tal(Fakta fakta) {
            LocalDate a = fra.dato(fakta);
            LocalDate b = til.dato(fakta);
            return a == null || b == null ? null : BigDecimal.valueOf(ChronoUnit.DAYS.between(a, b) + 1);
        }

        @Override
        public List<Udtryk> dele() {
            return List.of(fra, til);
        }

        @Override
        public String tekst() {
            return "dage(" + fra.tekst() + ", " + til.tekst() + ")";
        }
    }

    /** The month (1 to 12) or the year of a day. */
    record Datodel(boolean maaned, Datoudtryk af) implements Taludtryk {
        @Override
        public BigDecimal tal(Fakta fakta) {
            LocalDate dag = af.dato(fakta);
            return dag == null ? null : BigDecimal.valueOf(maaned ? dag.getMonthValue() : dag.getYear());
        }

        @Override
        public List<Udtryk> dele() {
            return List.of(af);
        }

        @Override
        public String tekst() {
            return (maaned ? "maaned(" : "aar(") + af.tekst() + ")";
        }
    }
}
