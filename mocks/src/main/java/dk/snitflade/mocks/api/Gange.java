package dk.snitflade.mocks.api;

/** How many times a message is sent. */
final class Gange {

    private static final int FLEST = 100;

    private Gange() {}

    /** @throws IllegalArgumentException with a Danish sentence */
    static int af(Integer gange) {
        if (gange != null && (gange < 1 || gange > FLEST)) {
            throw new IllegalArgumentException("gange skal ligge mellem 1 og " + FLEST + ", eller udelades.");
        }
        return gange == null ? 1 : gange;
    }
}
