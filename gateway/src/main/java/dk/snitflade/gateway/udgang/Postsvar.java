package dk.snitflade.gateway.udgang;

/** How a call ended, before anybody reads the answer. */
public sealed interface Postsvar {

    /** retryAfter is the header as it came, null without one. */
    record Svar(int status, String retryAfter, byte[] krop) implements Postsvar {}

    /** Nothing reached the other side; hvorfor is a key of {@code Svartavle}. */
    record IkkeAfsendt(String hvorfor) implements Postsvar {}

    /** The message left, and no whole answer came back; hvorfor is a key of {@code Svartavle}. */
    record UdenSvar(String hvorfor) implements Postsvar {}

    /** The HTTP status; null without an answer. */
    default Integer httpStatus() {
        return this instanceof Svar svar ? svar.status() : null;
    }
}
