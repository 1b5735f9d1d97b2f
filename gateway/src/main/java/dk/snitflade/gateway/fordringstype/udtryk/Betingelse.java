package dk.snitflade.gateway.fordringstype.udtryk;

import dk.snitflade.gateway.fordringstype.kalender.Kalender;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** An expression that is true or false of any claim. */
public sealed interface Betingelse extends Udtryk
        permits Flag,
                Betingelse.Og,
                Betingelse.Eller,
                Betingelse.Ikke,
                Betingelse.Udfyldt,
                Betingelse.Lukkedag,
                Betingelse.Datosammenligning,
                Betingelse.Talsammenligning,
                Betingelse.ErBlandt {

    boolean opfyldt(Fakta fakta);

    /** Whether it demands a value that is not there. */
    default boolean mangler(Fakta fakta) {
        return false;
    }

    /** Both hold. */
    record Og(Betingelse venstre, Betingelse hoejre) implements Betingelse {
        @Override
        public boolean opfyldt(Fakta fakta) {
            return venstre.opfyldt(fakta) && hoejre.opfyldt(fakta);
        }

        @Override
        public boolean mangler(Fakta fakta) {
            return venstre.mangler(fakta) || hoejre.mangler(fakta);
        }

        @Override
        public List<Udtryk> dele() {
            return List.of(venstre, hoejre);
        }

        @Override
        public String tekst() {
            return Visning.led(venstre) + " and " + Visning.led(hoejre);
        }
    }

    /** At least one holds. */
    record Eller(Betingelse venstre, Betingelse hoejre) implements Betingelse {
        @Override
        public boolean opfyldt(Fakta fakta) {
            return venstre.opfyldt(fakta) || hoejre.opfyldt(fakta);
        }

        @Override
        public boolean mangler(Fakta fakta) {
            return venstre.mangler(fakta) && hoejre.mangler(fakta);
        }

        @Override
        public List<Udtryk> dele() {
            return List.of(venstre, hoejre);
        }

        @Override
        public String tekst() {
            return venstre.tekst() + " or " + hoejre.tekst();
        }
    }

    /** It does not hold. */
    record Ikke(Betingelse af) implements Betingelse {
        @Override
        public boolean opfyldt(Fakta fakta) {
            return !af.opfyldt(fakta);
        }

        @Override
        public List<Udtryk> dele() {
            return List.of(af);
        }

        @Override
        public String tekst() {
            return "not " + (af instanceof Og ? "(" + af.tekst() + ")" : Visning.led(af));
        }
    }

    /** There is a value (fordringstyper.yaml 1e). */
    record Udfyldt(Vaerdiudtryk af) implements Betingelse {
        @Override
        public boolean opfyldt(Fakta fakta) {
            return !af.tom(fakta);
        }

        @Override
        public boolean mangler(Fakta fakta) {
            return !opfyldt(fakta);
        }

        @Override
        public List<Udtryk> dele() {
            return List.of(af);
        }

        @Override
        public String tekst() {
            return "udfyldt(" + af.tekst() + ")";
        }
    }

    /** The banks are closed that day; false for no day (fordringstyper.yaml 1c). */
    record Lukkedag(Datoudtryk af) implements Betingelse {
        @Override
        public boolean opfyldt(Fakta fakta) {
            LocalDate dag = af.dato(fakta);
            return dag != null && Kalender.lukkedag(dag);
        }

        @Override
        public List<Udtryk> dele() {
            return List.of(af);
        }

        @Override
        public String tekst() {
            return "lukkedag(" + af.tekst() + ")";
        }
    }

    /** Two days compared; true when either is empty (fordringstyper.yaml 1f). */
    record Datosammenligning(Datoudtryk venstre, Relation relation, Datoudtryk hoejre) implements Betingelse {
        @Override
        public boolean opfyldt(Fakta fakta) {
            LocalDate v = venstre.dato(fakta);
            LocalDate h = v == null ? null : hoejre.dato(fakta);
            return h == null || relation.holder(v.compareTo(h));
        }

        @Override
        public List<Udtryk> dele() {
            return List.of(venstre, hoejre);
        }

        @Override
        public String tekst() {
            return venstre.tekst() + " " + relation.tegn() + " " + hoejre.tekst();
        }
    }

    /** Two numbers compared, without regard to trailing zeros; true when either is empty (fordringstyper.yaml 1f). */
    record Talsammenligning(Taludtryk venstre, Relation relation, Taludtryk hoejre) implements Betingelse {
        @Override
        public boolean opfyldt(Fakta fakta) {
            BigDecimal v = venstre.tal(fakta);
            BigDecimal h = v == null ? null : hoejre.tal(fakta);
            return h == null || relation.holder(v.compareTo(h));
        }

        @Override
        public List<Udtryk> dele() {
            return List.of(venstre, hoejre);
        }

        @Override
        public String tekst() {
            return venstre.tekst() + " " + relation.tegn() + " " + hoejre.tekst();
        }
    }

    /** A word is one of those listed; true when there is none (fordringstyper.yaml 1f). */
    record ErBlandt(Kodefelt felt, List<String> koder) implements Betingelse {
        public ErBlandt {
            koder = List.copyOf(koder);
        }

        @Override
        public boolean opfyldt(Fakta fakta) {
            String kode = felt.kode(fakta);
            return kode == null || koder.contains(kode);
        }

        @Override
        public List<Udtryk> dele() {
            return List.of(felt);
        }

        @Override
        public String tekst() {
            return felt.navn() + " in [" + String.join(", ", koder) + "]";
        }
    }
}
