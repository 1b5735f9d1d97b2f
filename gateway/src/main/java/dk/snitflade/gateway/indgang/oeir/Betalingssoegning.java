package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Betalingsmuligheder.Mulighed;
import dk.snitflade.gateway.indgang.oeir.Kendtkrav.Sted;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds what somebody can pay in the municipality, whichever fagsystem's it is (oir.md 3.5): the part-claims with something
 * left that the person or company is liable for, or those of one claim.
 */
@Component
class Betalingssoegning {

    /** Accounts looked through at most; the answer says when there are more. */
    private static final int KONTI_HOEJST = 100;

    private final SoegeLager lager;
    private final KontoLager konti;

    Betalingssoegning(SoegeLager lager, KontoLager konti) {
        this.lager = lager;
        this.konti = konti;
    }

    public Betalingsmuligheder soeg(Betalingssag sag) {
        Soegning soegning = ((Betalingsoenske.Soeg) sag.oenske()).soegning();
        List<UUID> fundne = lager.konti(soegning, sag.kommune(), KONTI_HOEJST + 1);
        List<Mulighed> dele = new ArrayList<>();
        fundne.stream().limit(KONTI_HOEJST).forEach(id -> {
            Kendtkonto konto = konti.find(id);
            if (konto.aaben()) {
                konto.krav().values().stream()
                        .filter(krav ->
                                krav.sted() != Sted.STANDSET && !krav.tilstand().equals("ANNULLERET"))
                        .filter(krav -> passer(soegning, krav, konto))
                        .sorted(Comparator.comparing(
                                        (Kendtkrav krav) -> krav.stam().srb())
                                .thenComparing(Kendtkrav::identifikation))
                        .forEach(krav -> krav.dele().stream()
                                .filter(del -> del.rest().signum() > 0)
                                .forEach(del -> dele.add(new Mulighed(id, krav, del))));
            }
        });
        return new Betalingsmuligheder(dele, fundne.size() > KONTI_HOEJST);
    }

    private static boolean passer(Soegning soegning, Kendtkrav krav, Kendtkonto konto) {
        return switch (soegning.efter()) {
            case FORDRING -> krav.identifikation().toString().equals(soegning.vaerdi());
            case FORDRINGSNOEGLE -> soegning.vaerdi().equals(krav.stam().noegle());
            default ->
                krav.haeftelser().stream().filter(del -> del.til() == null).anyMatch(del -> {
                    Part part = konto.parter().get(del.part());
                    return part != null && part.har(soegning.vaerdi());
                });
        };
    }
}
