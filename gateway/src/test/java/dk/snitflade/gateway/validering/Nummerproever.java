package dk.snitflade.gateway.validering;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Shows the numbers of one group of checks. */
abstract class Nummerproever {

    abstract List<Nummerproeve> proever();

    @TestFactory
    Stream<DynamicNode> hvertNummer() {
        return proever().stream().map(Nummerproeve::somTest);
    }
}
