package dk.snitflade.gateway.fordringstype.udtryk;

import java.util.Arrays;
import java.util.Optional;

/** The six ways to compare. */
public enum Relation {
    LIG("=="),
    FORSKELLIG("!="),
    HOEJST("<="),
    MINDST(">="),
    UNDER("<"),
    OVER(">");

    private final String tegn;

    Relation(String tegn) {
        this.tegn = tegn;
    }

    public String tegn() {
        return tegn;
    }

    static Optional<Relation> af(String tegn) {
        return Arrays.stream(values())
                .filter(relation -> relation.tegn.equals(tegn))
                .findFirst();
    }

    /**
     * @param orden what compareTo gave
     */
    boolean holder(int orden) {
        return switch (this) {
            case LIG -> orden == 0;
            case FORSKELLIG -> orden != 0;
            case HOEJST -> orden <= 0;
            case MINDST -> orden >= 0;
            case UNDER -> orden < 0;
            case OVER -> orden > 0;
        };
    }
}
