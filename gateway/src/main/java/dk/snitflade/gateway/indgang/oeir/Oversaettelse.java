package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.besked.Aktionsbesked;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Beloeb;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Periode;
import dk.snitflade.gateway.indgang.oeir.Konto.Delfordring;
import dk.snitflade.gateway.indgang.oeir.Konto.Krav;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The crosswalk from a fagsystem's claim to OPRETFORDRING (oir.md 5.3). Interest and fees become related claims sent along,
 * never part of the principal. Pure; expects claims that {@link Kravkontrol} has let through.
 */
final class Oversaettelse {

    /** Longest own reference that is always safe (psrm.md 2.2). */
    private static final int REFERENCE_HOEJST = 20;

    private final Krav krav;
    private final long fordringshaver;
    private final String fordringstype;
    private final Map<UUID, Part> parter;
    private final Long hovedfordring;
    private final LocalDate dag;

    /** @param hovedfordring claim id of the main claim the fagsystem points at; null without one */
    Oversaettelse(
            Krav krav,
            long fordringshaver,
            String fordringstype,
            Map<UUID, Part> parter,
            Long hovedfordring,
            LocalDate dag) {
        this.krav = krav;
        this.fordringshaver = fordringshaver;
        this.fordringstype = fordringstype;
        this.parter = parter;
        this.hovedfordring = hovedfordring;
        this.dag = dag;
    }

    /** @param deltyper fordringstype of RENTE and GEBYR, as far as the claim has such parts */
    Aktion aktion(Map<String, String> deltyper) {
        BigDecimal hovedstol = krav.sum(List.of("HOVEDSTOL", "SKAT"));
        List<Handling.Opret> relaterede = new ArrayList<>();
        for (Delfordring del : krav.delfordringer()) {
            if (deltyper.containsKey(del.type())) {
                relaterede.add(new Handling.Opret(
                        data(
                                deltyper.get(del.type()),
                                reference() == null ? "" : kort(reference() + "-" + (relaterede.size() + 1)),
                                del.beloeb(),
                                periode(del),
                                del.tekst() == null ? krav.tekst() : del.tekst(),
                                null),
                        List.of()));
            }
        }
        Fordringsdata data = data(
                fordringstype,
                reference() == null ? "" : reference(),
                hovedstol,
                krav.grundlag().periodeFra() == null
                        ? null
                        : new Periode(
                                krav.grundlag().periodeFra(), krav.grundlag().periodeTil()),
                krav.tekst(),
                hovedfordring);
        return new Aktion(Aktionskode.OPRETFORDRING, fordringshaver, new Handling.Opret(data, relaterede));
    }

    static byte[] fingeraftryk(Aktion aktion) {
        return Aktionsbesked.fingeraftryk(List.of(aktion));
    }

    /** The fagsystem's own key when it fits; null when we must give one. */
    private String reference() {
        return krav.noegle() != null
                        && !krav.noegle().isBlank()
                        && krav.noegle().length() <= REFERENCE_HOEJST
                ? krav.noegle()
                : null;
    }

    /** Empty when it does not fit, so that we give one. */
    private static String kort(String reference) {
        return reference.length() <= REFERENCE_HOEJST ? reference : "";
    }

    private Fordringsdata data(
            String type, String reference, BigDecimal beloeb, Periode periode, String tekst, Long hoved) {
        return new Fordringsdata(
                krav.art(),
                type,
                reference,
                pEnhed(),
                hoved,
                tekst,
                krav.stiftelse(),
                krav.forfald(),
                krav.srb(),
                Beloeb.kroner(beloeb),
                periode,
                Beloeb.kroner(beloeb),
                null,
                null,
                List.of(),
                List.of(),
                fordringshaver,
                haeftelser());
    }

    private Periode periode(Delfordring del) {
        return del.periodeFra() == null ? null : new Periode(del.periodeFra(), del.periodeTil());
    }

    private String pEnhed() {
        return krav.haeftelser().stream()
                .map(del -> parter.get(del.part()))
                .filter(part -> part != null && part.pEnhed() != null)
                .map(Part::pEnhed)
                .findFirst()
                .orElse(null);
    }

    private List<Haeftelse> haeftelser() {
        boolean dom = krav.grundlag().erDom();
        boolean forlig = krav.grundlag().erForlig();
        return krav.haeftelser().stream()
                .filter(del -> del.aaben(dag))
                .map(del -> new Haeftelse(
                        parter.get(del.part()).skyldner(),
                        foraeldelse(dom || forlig),
                        dom,
                        dom ? krav.grundlag().fundamentDato() : null,
                        forlig,
                        forlig ? krav.grundlag().fundamentDato() : null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of()))
                .toList();
    }

    /** The fagsystem's date, else the ordinary limitation: three years from forfald, ten from judgment or settlement. */
    private LocalDate foraeldelse(boolean medFundament) {
        if (krav.grundlag().foraeldelse() != null) {
            return krav.grundlag().foraeldelse();
        }
        return medFundament
                ? Foraeldelse.medFundament(krav.grundlag().fundamentDato())
                : Foraeldelse.udenFundament(krav.forfald());
    }
}
