package dk.snitflade.gateway.sikkerhed.kryptering;

/** {@code java -jar gateway.jar noegler}: prints new keys in the form of a key file. */
public final class Noeglekommando {

    /** The word on the command line. */
    public static final String NAVN = "noegler";

    private Noeglekommando() {}

    public static String koer() {
        return Noeglering.nyFil();
    }
}
