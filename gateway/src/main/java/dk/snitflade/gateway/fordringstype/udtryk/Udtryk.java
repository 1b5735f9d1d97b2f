package dk.snitflade.gateway.fordringstype.udtryk;

import java.util.List;
import java.util.stream.Stream;

/** Any piece of an expression. Immutable; equal text gives equal expressions. */
public sealed interface Udtryk permits Betingelse, Vaerdiudtryk {

    /** The pieces it is made of, in the order they are written; empty for a leaf. */
    List<? extends Udtryk> dele();

    /** The expression as it is written in the catalogue. */
    String tekst();

    /** The operands it looks at, each as often as it stands there. */
    default Stream<Operand> operander() {
        Stream<Operand> egen = this instanceof Operand operand ? Stream.of(operand) : Stream.empty();
        return Stream.concat(egen, dele().stream().flatMap(Udtryk::operander));
    }

    /** Whether the outcome can differ between the debtors of a claim. */
    default boolean serPaaHaefter() {
        return operander().anyMatch(Operand::haefter);
    }
}
