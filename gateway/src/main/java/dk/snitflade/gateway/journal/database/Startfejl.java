package dk.snitflade.gateway.journal.database;

/**
 * The gateway cannot start and the operator can do something about it. The message is one Danish sentence, or two,
 * shown alone on stderr without a stack trace ({@code stack.md 6} rule 4).
 */
public final class Startfejl extends RuntimeException {

    /**
     * @param besked what is wrong and what to do, in Danish
     */
    public Startfejl(String besked) {
        super(besked);
    }

    /**
     * @param besked what is wrong and what to do, in Danish
     * @param aarsag kept for debugging, never shown
     */
    public Startfejl(String besked, Throwable aarsag) {
        super(besked, aarsag);
    }
}
