package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.fordring.Udfoert;
import java.time.Duration;
import java.util.List;

/** What a call to a back end meant for one action. */
public sealed interface Udfald {

    /** A sentence for the attempt's row; never a payload. */
    String forklaring();

    /**
     * The back end has it.
     *
     * @param tilstand SENDT, SAGSBEHANDL, HOERING or UDFOERT
     * @param udfoert what it did; null when it has not, or does not say
     */
    record Accepteret(Tilstand tilstand, Udfoert udfoert) implements Udfald {

        public Accepteret(Tilstand tilstand) {
            this(tilstand, null);
        }

        @Override
        public String forklaring() {
            return tilstand.name();
        }
    }

    /** A business answer: it will not have it. */
    record Afvist(List<Afvisning> afvisninger) implements Udfald {
        public Afvist {
            afvisninger = List.copyOf(afvisninger);
        }

        @Override
        public String forklaring() {
            return "Afvist " + afvisninger.stream().map(Afvisning::nummer).toList();
        }

        boolean har(int nummer) {
            return afvisninger.stream().anyMatch(afvisning -> afvisning.nummer() == nummer);
        }
    }

    /** Surely not processed; may be sent again. mindst is the wait the back end asked for, zero when it asked for none. */
    record Senere(Duration mindst, String forklaring) implements Udfald {}

    /** It may have been processed. */
    record Ukendt(String forklaring) implements Udfald {}

    /** Surely not processed, and sending the same again will not help: an operator must look. */
    record Fejl(String forklaring) implements Udfald {}

    /** The answer to a question: the back end does not have it. */
    record IkkeModtaget() implements Udfald {
        @Override
        public String forklaring() {
            return "Ikke modtaget";
        }
    }
}
