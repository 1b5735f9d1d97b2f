package dk.snitflade.gateway.fordringstype.indlaesning;

import dk.snitflade.gateway.fordringstype.udtryk.Flytning;
import dk.snitflade.gateway.fordringstype.udtryk.Periodelaeser;
import dk.snitflade.gateway.fordringstype.udtryk.Udtryksfejl;
import dk.snitflade.gateway.fordringstype.udtryk.Visning;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in place of {@code {value}} in a rule (fordringstyper.yaml 2, value). */
sealed interface Regelvaerdi {

    /** The kinds of value, and one of each that a rule's condition can be tried with. */
    enum Art {
        FORSKYDNING("en datoforskydning som \"+ P3Y\"", "+ P1D"),
        BELOEB("et beløb", "1"),
        ARTER("en liste af arter", "INDR");

        private final String navn;
        private final String proeve;

        Art(String navn, String proeve) {
            this.navn = navn;
            this.proeve = proeve;
        }

        String navn() {
            return navn;
        }

        String proeve() {
            return proeve;
        }
    }

    Art art();

    /** As it is put into a condition. */
    String iUdtryk();

    /** As it is put into the Danish sentence. */
    String iSaetning();

    /** A day moved by signed periods. */
    record Forskydning(List<Flytning> flytninger) implements Regelvaerdi {
        @Override
        public Art art() {
            return Art.FORSKYDNING;
        }

        @Override
        public String iUdtryk() {
            return flytninger.stream().map(Flytning::tekst).collect(Collectors.joining(" "));
        }

        @Override
        public String iSaetning() {
            return Forskydningstekst.af(flytninger);
        }
    }

    /** An amount in kroner. */
    record Beloeb(BigDecimal kroner) implements Regelvaerdi {
        @Override
        public Art art() {
            return Art.BELOEB;
        }

        @Override
        public String iUdtryk() {
            return kroner.toPlainString();
        }

        @Override
        public String iSaetning() {
            return Visning.beloeb(kroner);
        }
    }

    /** The kinds of claim a type allows. */
    record Arter(List<String> koder) implements Regelvaerdi {
        @Override
        public Art art() {
            return Art.ARTER;
        }

        @Override
        public String iUdtryk() {
            return String.join(", ", koder);
        }

        @Override
        public String iSaetning() {
            return String.join(", ", koder);
        }
    }

    /**
     * A value as the catalogue writes it.
     *
     * @throws Udtryksfejl when it is neither an amount nor a chain of periods
     */
    static Regelvaerdi laes(String tekst) {
        if (tekst.matches("[0-9]{1,12}(\\.[0-9]{1,2})?")) {
            return new Beloeb(new BigDecimal(tekst));
        }
        return new Forskydning(Periodelaeser.kaede(tekst));
    }
}
