package dk.snitflade.gateway.rutning;

import java.util.Set;

/** Which claim types the business areas of the municipalities' plan hold. */
public interface Omraader {

    /** No areas at all. */
    Omraader INGEN = new Omraader() {
        @Override
        public Set<String> navne() {
            return Set.of();
        }

        @Override
        public Set<String> typer(String omraade) {
            return Set.of();
        }
    };

    /** The names of the areas. */
    Set<String> navne();

    /** The types of the area; empty when the area is unknown. */
    Set<String> typer(String omraade);
}
