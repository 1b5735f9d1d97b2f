package dk.snitflade.gateway.sikkerhed.certifikat;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whom a caller may speak for, judged by the certificate of the connection and never by what the message says of itself. */
@Component
public class Adgang {

    private static final Logger LOG = LoggerFactory.getLogger(Adgang.class);

    private final SikkerhedOpsaetning opsaetning;

    Adgang(SikkerhedOpsaetning opsaetning) {
        this.opsaetning = opsaetning;
    }

    /**
     * Whether the caller may act as a reporting system (its SE number, nymf.md 7.3) or a municipality (its CVR, oir.md 6):
     * the number of the certificate itself, or one it has been given authority for. Where callers are not known, in the
     * demo, everyone may.
     */
    public boolean maaTaleFor(Kalder kalder, String nummer) {
        boolean maa = !opsaetning.kenderKaldere()
                || kalder.cvr()
                        .map(cvr -> cvr.equals(nummer)
                                || opsaetning
                                        .fuldmagt()
                                        .getOrDefault(cvr, List.of())
                                        .contains(nummer))
                        .orElse(false);
        return husk(maa, kalder, "at tale for et andet nummer");
    }

    /** Whether the caller is PSRM, who alone may tell what became of actions. */
    public boolean erPsrm(Kalder kalder) {
        boolean er = !opsaetning.kenderKaldere()
                || kalder.cvr().map(opsaetning.psrmCvr()::contains).orElse(false);
        return husk(er, kalder, "at melde statusser som PSRM");
    }

    private static boolean husk(boolean maa, Kalder kalder, String hvad) {
        if (!maa) {
            LOG.warn("Nægtet {}: {}", hvad, kalder.beskrivelse());
        }
        return maa;
    }
}
