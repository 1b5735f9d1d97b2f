package dk.snitflade.kontrakttest.hus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The example messages that go with the contracts. */
public final class Eksempel {

    public static final String FBS = "fbs/opret-erstatning-to-materialer-og-gebyr.xml";
    public static final String KY = "ky/opret-p91-to-haeftere.xml";
    public static final String KSD_BORGER = "ksd/opret-tilbagebetaling-borger.xml";
    public static final String KSD_ARBEJDSGIVER = "ksd/opret-refusion-arbejdsgiver.xml";
    public static final String P_AFGIFTER = "nymf/opret-p-afgifter-ti.xml";
    public static final String TRE_OEVRIGE = "nymf/opret-tre-oevrige.xml";
    public static final String NEDSKRIV = "nymf/nedskriv-indb.xml";
    public static final String TILBAGEKALD = "nymf/tilbagekald-klag.xml";
    public static final String HENT_KVITTERING = "nymf/hent-kvittering-leverance.xml";

    private Eksempel() {}

    /** The bytes of an example, by its path below the folder of examples. */
    public static byte[] bytes(String sti) {
        return ressource("/eksempler/" + sti);
    }

    /** One P-afgift in a delivery of its own. */
    public static byte[] etKrav() {
        return ressource("/demo/et-krav-mere.xml");
    }

    private static byte[] ressource(String sti) {
        try (InputStream fil = Eksempel.class.getResourceAsStream(sti)) {
            return Objects.requireNonNull(fil, "Eksemplet " + sti + " findes ikke")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
