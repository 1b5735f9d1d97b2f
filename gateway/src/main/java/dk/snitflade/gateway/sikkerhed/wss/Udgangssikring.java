package dk.snitflade.gateway.sikkerhed.wss;

import dk.snitflade.gateway.journal.database.Startfejl;
import dk.snitflade.gateway.sikkerhed.certifikat.Pas;
import dk.snitflade.gateway.sikkerhed.certifikat.Pasbog;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The counterparts whose messages are signed and encrypted, each with our key for it. */
@Component
@EnableConfigurationProperties({Wssopsaetning.class, Udsikringer.class})
public class Udgangssikring {

    private final Map<String, Kuvertsikring> alle = new HashMap<>();
    private final Pasbog pas;
    private final Wssopsaetning opsaetning;
    private final GentagelseLager gentagelser;
    private final Clock ur;

    /** @throws Startfejl when a profile is set without what it needs */
    Udgangssikring(Pasbog pas, Wssopsaetning opsaetning, Udsikringer aftaler, GentagelseLager gentagelser, Clock ur) {
        this.pas = pas;
        this.opsaetning = opsaetning;
        this.gentagelser = gentagelser;
        this.ur = ur;
        tag(Pasbog.PSRM, aftaler.psrm());
        tag(Pasbog.DMI, aftaler.dmi());
        tag(Pasbog.NYMF, aftaler.nymf());
    }

    private void tag(String brug, Udsikringer.Aftale aftale) {
        if (!aftale.profil().sikrer()) {
            return;
        }
        String navn = "snitflade.sikkerhed.wss.ud." + brug;
        Pas eget = pas.til(brug)
                .orElseThrow(() -> new Startfejl(navn + ".profil er "
                        + aftale.profil().id() + ", som kræver en nøgle: sæt snitflade.sikkerhed." + brug + "."));
        if (aftale.certifikat() == null) {
            throw new Startfejl(navn + ".profil er " + aftale.profil().id() + ", som kræver modpartens certifikat: sæt "
                    + navn + ".certifikat til en fil (PEM eller DER).");
        }
        Suite suite = aftale.profil().suite();
        Modpartscertifikater modpart = new Modpartscertifikater(aftale.certifikat());
        Krypto krypto = new Modpartskrypto(eget, modpart);
        alle.put(
                brug,
                new Kuvertsikring(
                        suite,
                        krypto,
                        modpart,
                        opsaetning,
                        new Kuvertkontrol(suite, krypto, opsaetning, gentagelser, ur),
                        ur));
    }

    /** Empty when messages go as they are. */
    public Optional<Kuvertsikring> til(String brug) {
        return Optional.ofNullable(alle.get(brug));
    }
}
