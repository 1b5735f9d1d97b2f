package dk.snitflade.gateway.brud.rutning;

/** Breaks: no class named …Impl. */
final class SorteringImpl {}
