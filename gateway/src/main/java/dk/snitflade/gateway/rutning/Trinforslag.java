package dk.snitflade.gateway.rutning;

/** What somebody has typed about a step; nothing is checked, and every field may be null. */
public record Trinforslag(String tilstand, String planlagt, String udfoert) {}
