package dk.snitflade.gateway.fordring;

/** The two back ends a claim can live in. DMI is reached through ex-MF, EXMF on the real wire (psrm.md 1.2). */
public enum Maal {
    PSRM,
    DMI
}
