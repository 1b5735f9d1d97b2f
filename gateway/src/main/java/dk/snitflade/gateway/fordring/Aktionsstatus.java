package dk.snitflade.gateway.fordring;

/** MFAktionStatusKode: what the caller sees of an action (nymf.md 3.6). The constant's name is the value on the wire. */
public enum Aktionsstatus {
    MODTAGET,
    HOERING,
    SAGSBEHANDL,
    UDFOERT,
    AFVIST
}
