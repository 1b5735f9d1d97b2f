package dk.snitflade.gateway.fordringstype;

import java.util.List;

/** What the entry filter says of a claim. */
public sealed interface Afgoerelse {

    /** Broken rules that do not decide: those of a filter that is only inferred, and those that yield to another. */
    List<Brud> advarsler();

    /** The broken rules that decide, AFVIST before HOERING; empty when the claim is let in. */
    List<Brud> grunde();

    /** The claim may go on. */
    record Godkendt(List<Brud> advarsler) implements Afgoerelse {

        /** Nothing is broken. */
        static final Godkendt UDEN_BRUD = new Godkendt(List.of());

        public Godkendt {
            advarsler = List.copyOf(advarsler);
        }

        @Override
        public List<Brud> grunde() {
            return List.of();
        }
    }

    /** At least one rule rejects; the reasons may also hold some that would have asked for a høring. */
    record Afvist(List<Brud> grunde, List<Brud> advarsler) implements Afgoerelse {
        public Afvist {
            grunde = List.copyOf(grunde);
            advarsler = List.copyOf(advarsler);
        }
    }

    /** No rule rejects, but at least one asks for a høring. */
    record Hoering(List<Brud> grunde, List<Brud> advarsler) implements Afgoerelse {
        public Hoering {
            grunde = List.copyOf(grunde);
            advarsler = List.copyOf(advarsler);
        }
    }
}
