package dk.snitflade.gateway.indgang.oeir;

/** The account, or a claim on it that was to be sent, changed while the request was decided: it is decided again. */
class KontoAendret extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KontoAendret() {
        super("Kontoen er ændret imens", null, false, false);
    }
}
