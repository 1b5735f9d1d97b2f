package dk.snitflade.gateway.validering;

/**
 * A rejection number, an action that just breaks its rule, and the twin that just does not.
 *
 * @param hvad in which way
 * @param lovlig is not rejected at all
 */
record Tilfaelde(int nummer, String hvad, Proevesag brudt, Proevesag lovlig) {

    @Override
    public String toString() {
        return nummer + " " + hvad;
    }
}
