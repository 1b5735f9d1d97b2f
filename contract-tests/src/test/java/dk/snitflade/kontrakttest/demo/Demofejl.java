package dk.snitflade.kontrakttest.demo;

/** The demo cannot go on. The message is one Danish sentence, or two, for whoever started it. */
final class Demofejl extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Demofejl(String saetning) {
        super(saetning);
    }
}
