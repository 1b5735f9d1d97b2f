package dk.snitflade.gateway.brud.util;

/** Breaks: no package named util. */
final class Rodekasse {}
