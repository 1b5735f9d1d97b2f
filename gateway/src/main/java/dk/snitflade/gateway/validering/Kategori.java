package dk.snitflade.gateway.validering;

/** What kind of claim a type makes (DMIFordringTypeKategori, nymf.md 3.6). */
public enum Kategori {
    HOVEDFORDRING,
    RENTE,
    GEBYR
}
