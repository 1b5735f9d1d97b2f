package dk.snitflade.gateway.indgang.oeir;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifications of what the fagsystem gives none: they follow from those it gives, so that a repeat gets the same. */
final class Udledt {

    private Udledt() {}

    static UUID id(Object... af) {
        StringBuilder samlet = new StringBuilder();
        for (Object del : af) {
            samlet.append(samlet.isEmpty() ? "" : "|").append(del);
        }
        return UUID.nameUUIDFromBytes(samlet.toString().getBytes(StandardCharsets.UTF_8));
    }
}
