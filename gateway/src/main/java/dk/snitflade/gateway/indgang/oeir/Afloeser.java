package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.journal.FordringTilbagekaldt;
import dk.snitflade.gateway.register.OmvurderingLager;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets a new claim go when the one it comes instead of has been recalled (oir.md 5.4). */
@Component
class Afloeser {

    private final VentendeLager ventende;
    private final OmvurderingLager omvurderinger;

    Afloeser(VentendeLager ventende, OmvurderingLager omvurderinger) {
        this.ventende = ventende;
        this.omvurderinger = omvurderinger;
    }

    /** In the transaction that books the recall: either both are there afterwards, or none. */
    @EventListener
    void tilbagekaldt(FordringTilbagekaldt kaldt) {
        ventende.afloeser(kaldt.fordring()).forEach(konto -> omvurderinger.bestil(konto, kaldt.tid()));
    }
}
