package dk.snitflade.gateway.register;

/** The four claim types that exist but whose official code is not public (data/README.md, Pladsholdere). */
public enum Pladsholder {
    XXPAFGI("fordringstype.kode.p_afgift"),
    XXBIERA("fordringstype.kode.bibliotek_erstatning_anerkendt"),
    XXBIERU("fordringstype.kode.bibliotek_erstatning_uanerkendt"),
    XXBIGEB("fordringstype.kode.bibliotek_gebyr");

    private final String noegle;

    Pladsholder(String noegle) {
        this.noegle = noegle;
    }

    /** The configuration key the real code is written under. */
    public String noegle() {
        return noegle;
    }
}
