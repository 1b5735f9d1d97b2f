package dk.snitflade.gateway.indgang.oeir;

import java.util.UUID;

/** An account as it was when a request was decided, and as the request makes it. */
record Kontoskifte(UUID konto, Kendtkonto foer, Kendtkonto ny) {}
