package dk.snitflade.gateway.indgang.oeir;

import java.util.List;

/** The whole request is refused in its answer; nothing of it is stored (oir.md 4.2: all or nothing). */
class OirAfvist extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<OirFejl> fejl;

    OirAfvist(List<OirFejl> fejl) {
        super(fejl.get(0).id().kode());
        this.fejl = List.copyOf(fejl);
    }

    OirAfvist(OirFejl fejl) {
        this(List.of(fejl));
    }

    List<OirFejl> fejl() {
        return fejl;
    }
}
