package dk.snitflade.gateway.fordringstype.udtryk;

import java.util.Objects;

/** What an expression is judged on: the claim, and one of its debtors. */
public record Fakta(Kravfakta krav, Haefterfakta haefter) {

    public Fakta {
        Objects.requireNonNull(krav);
        Objects.requireNonNull(haefter);
    }
}
