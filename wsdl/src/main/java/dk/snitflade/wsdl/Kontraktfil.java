package dk.snitflade.wsdl;

import java.net.URL;

/** Finds a contract file on the class path. */
final class Kontraktfil {

    private static final String ROD = "/kontrakt/";

    private Kontraktfil() {}

    /** URL of the file, never null. Throws {@link IllegalStateException} when the file is missing. */
    static URL url(String fil) {
        URL url = Kontraktfil.class.getResource(ROD + fil);
        if (url == null) {
            throw new IllegalStateException("Contract file " + ROD + fil + " is not on the class path");
        }
        return url;
    }
}
