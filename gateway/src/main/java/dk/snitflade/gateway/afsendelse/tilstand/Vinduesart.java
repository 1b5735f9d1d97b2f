package dk.snitflade.gateway.afsendelse.tilstand;

/** The kinds of planned window the authority publishes. */
public enum Vinduesart {
    SERVICEVINDUE,
    RELEASE,
    HOTFIX,
    KONVERTERING
}
