package dk.snitflade.gateway.brud.indgang.oeir;

/** What another door must not know. */
public record Konto(String navn) {}
