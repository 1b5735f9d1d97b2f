package dk.snitflade.gateway.underretning;

import java.time.Instant;

/** Somebody who must do something when a claim has moved at the debt collector. */
public interface Postfoelge {

    /**
     * In the transaction that books the post, once per post.
     *
     * @return what could not be placed, for an operator; null when all could
     */
    String foelg(Inddrivelsespost post, Instant nu);
}
