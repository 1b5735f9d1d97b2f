package dk.snitflade.gateway.afsendelse.bord;

/** An act that was not done; nothing has been changed. The message is a Danish sentence for the operator. */
public final class Bordafvist extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Bordafvist(String hvorfor) {
        super(hvorfor);
    }
}
