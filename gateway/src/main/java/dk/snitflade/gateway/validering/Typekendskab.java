package dk.snitflade.gateway.validering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known of claim types, for the numbers that depend on the type (201, 215, 425, 443, 459, 474, 550, 574, 575). */
@FunctionalInterface
public interface Typekendskab {

    /** Knows no type, so that no rule about types is ever broken. */
    Typekendskab INTET = (type, dag) -> Optional.empty();

    /**
     * @param type seven characters, compared exactly
     * @param dag the day of receipt; the catalogue changes several times a year
     * @return empty for a type it does not know
     */
    Optional<Typefakta> om(String type, LocalDate dag);

    /** The same, and what the other knows of the types this one does not. */
    default Typekendskab ellers(Typekendskab andet) {
        return (type, dag) -> om(type, dag).or(() -> andet.om(type, dag));
    }

    /** The same facts on every day. */
    static Typekendskab af(Collection<ValideringOpsaetning.Type> typer) {
        Map<String, Typefakta> efterKode = typer.stream()
                .collect(Collectors.toUnmodifiableMap(
                        ValideringOpsaetning.Type::kode, ValideringOpsaetning.Type::fakta));
        return (type, dag) -> Optional.ofNullable(efterKode.get(type));
    }
}
