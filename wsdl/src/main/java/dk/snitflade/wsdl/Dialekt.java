package dk.snitflade.wsdl;

import java.net.URL;

/** The two spellings of NyMF ({@code nymf.md 2.3}). Both have the same structure; {@link #navnepar()} pairs the names. */
public enum Dialekt {

    /** Namespaces {@link Navnerum#SKAT_BUSINESS} and {@link Navnerum#SKAT_CONTEXT}, with æ, ø and å in names. */
    SKAT("nymf/nymf-skat-confirmed.xsd", Navnerum.SKAT_BUSINESS),

    /** Namespaces {@link Navnerum#OIO_WS}, {@link Navnerum#OIO_BASIC} and two more, ASCII names, no {@code Kontekst}. */
    OIO("nymf/nymf-oio-confirmed.xsd", Navnerum.OIO_WS);

    private final String xsd;
    private final String navnerum;

    Dialekt(String xsd, String navnerum) {
        this.xsd = xsd;
        this.navnerum = navnerum;
    }

    /** Namespace of the dialect's root elements and of the names in its WSDLs. */
    public String navnerum() {
        return navnerum;
    }

    /** Class path URL of the dialect's top schema, never null. */
    public URL xsd() {
        return Kontraktfil.url(xsd);
    }

    /** Class path URL of one schema that accepts both dialects in one reading, never null. */
    public static URL beggeXsd() {
        return Kontraktfil.url("nymf/nymf-begge-dialekter.xsd");
    }

    /**
     * Class path URL of the name pairs, never null: CSV with {@code ;} and the columns {@code skat;oio;oio_ns;mark}.
     * {@code oio_ns} names a constant of {@link Navnerum}; {@code oio} is empty for a name the OIO dialect lacks.
     */
    public static URL navnepar() {
        return Kontraktfil.url("nymf/navnepar.csv");
    }
}
