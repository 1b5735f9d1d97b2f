package dk.snitflade.gateway.journal;

/** More deliveries wait to be written than the gateway will hold in memory, or it is stopping. Retryable. */
public class JournalOptaget extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JournalOptaget(String besked) {
        super(besked);
    }
}
