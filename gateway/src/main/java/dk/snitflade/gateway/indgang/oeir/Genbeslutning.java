package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.KaldFejl;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides a request again when an account it is about changed meanwhile. */
final class Genbeslutning {

    private static final Logger LOG = LoggerFactory.getLogger(Genbeslutning.class);
    private static final int FORSOEG = 10;

    private Genbeslutning() {}

    /** @throws KaldFejl when the account never stands still; nothing is stored */
    static <T> T indtilUaendret(Supplier<T> beslutning) {
        for (int nr = 0; nr < FORSOEG; nr++) {
            try {
                return beslutning.get();
            } catch (KontoAendret e) {
                LOG.debug("Kontoen blev ændret imens, forsøg {}", nr);
            }
        }
        throw new KaldFejl(
                KaldFejl.Skyldes.TRAVLHED, "Kontoen ændres hele tiden. Intet er gemt. Send samme besked igen om lidt.");
    }
}
