package dk.snitflade.gateway.brud.udgang.psrm;

/** What the way to the other back end must not know. */
public record Kald(String adresse) {}
