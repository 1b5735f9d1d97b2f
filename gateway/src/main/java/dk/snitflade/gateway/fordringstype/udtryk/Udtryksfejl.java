package dk.snitflade.gateway.fordringstype.udtryk;

/** An expression that does not follow the language or its types. The message is Danish and names the place. */
public final class Udtryksfejl extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param sted the position of the first character concerned, from 1
     */
    Udtryksfejl(int sted, String besked) {
        super("tegn " + sted + ": " + besked);
    }
}
