package dk.snitflade.gateway.fordringstype.udtryk;

import dk.snitflade.gateway.fordringstype.kalender.Kalender;
import java.time.LocalDate;
import java.util.List;

/** An expression whose value is a day. */
public sealed interface Datoudtryk extends Vaerdiudtryk
        permits Datofelt, Datoudtryk.Fast, Datoudtryk.Flyttet, Datoudtryk.Lovdag, Datoudtryk.FoersteINaesteMaaned {

    /** The day; null when an operand it needs is empty. */
    LocalDate dato(Fakta fakta);

    @Override
    default boolean tom(Fakta fakta) {
        return dato(fakta) == null;
    }

    @Override
    default String vist(Fakta fakta) {
        return Visning.dato(dato(fakta));
    }

    /** A day written in the expression itself. */
    record Fast(LocalDate dag) implements Datoudtryk {
        @Override
        public LocalDate dato(Fakta fakta) {
            return dag;
        }

        @Override
        public List<Udtryk> dele() {
            return List.of();
        }

        @Override
        public String tekst() {
            return dag.toString();
        }
    }

    /** A day moved by years, months and days: the months first, then the days (fordringstyper.yaml 1a). */
    record Flyttet(Datoudtryk fra, Flytning flytning) implements Datoudtryk {
        @Override
        public LocalDate dato(Fakta fakta) {
            LocalDate dag = fra.dato(fakta);
            return dag == null ? null : flytning.fra(dag);
        }

        @Override
        public List<Udtryk> dele() {
            return List.of(fra);
        }

        @Override
        public String tekst() {
            return fra.tekst() + " " + flytning.tekst();
        }
    }

    /** The day itself, or the next weekday when it falls on a closed day (forældelsesloven § 27, stk. 2). */
    record Lovdag(Datoudtryk af) implements Datoudtryk {
        @Override
        public LocalDate dato(Fakta fakta) {
            LocalDate dag = af.dato(fakta);
            return dag == null ? null : Kalender.lovdag(dag);
        }

        @Override
        public List<Udtryk> dele() {
            return List.of(af);
        }

        @Override
        public String tekst() {
            return "lovdag(" + af.tekst() + ")";
        }
    }

    /** The first day of the month after. */
    record FoersteINaesteMaaned(Datoudtryk af) implements Datoudtryk {
        @Override
        public LocalDate dato(Fakta fakta) {
            LocalDate dag = af.dato(fakta);
            return dag == null ? null : dag.withDayOfMonth(1).plusMonths(1);
        }

        @Override
        public List<Udtryk> dele() {
            return List.of(af);
        }

        @Override
        public String tekst() {
            return "foerste_i_naeste_maaned(" + af.tekst() + ")";
        }
    }
}
