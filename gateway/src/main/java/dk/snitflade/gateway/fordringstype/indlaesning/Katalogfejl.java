package dk.snitflade.gateway.fordringstype.indlaesning;

import java.util.List;
import java.util.stream.Collectors;

/** A catalogue that cannot be used. The message holds every error found, one a line, with file and line. */
public final class Katalogfejl extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Linjefejl> fejl;

    Katalogfejl(List<Linjefejl> fejl) {
        super(fejl.stream()
                .map(Linjefejl::toString)
                .collect(Collectors.joining(
                        "\n  ", "Fordringstypekataloget kan ikke bruges, " + fejl.size() + " fejl:\n  ", "")));
        this.fejl = List.copyOf(fejl);
    }

    /** Every error, in the order of the file. */
    public List<Linjefejl> fejl() {
        return fejl;
    }
}
