package dk.snitflade.mocks;

/** The mocks cannot start. The message is a Danish sentence for whoever started them. */
public final class Startfejl extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Startfejl(String saetning, Throwable aarsag) {
        super(saetning, aarsag);
    }
}
