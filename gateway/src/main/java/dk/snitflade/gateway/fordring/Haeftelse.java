package dk.snitflade.gateway.fordring;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One debtor's liability for a claim (MFHæftelseStruktur, nymf.md 3.3). All fields but skyldner, foraeldelse, dom and
 * forlig may be null.
 *
 * @param oplyst when the sender read the data, as written
 * @param bemaerkninger notes about this debtor only
 * @param dokumenter documents about this debtor only; never sent to DMI (559)
 * @param foraeldelse current limitation date, or the lapse date for types with bortfald
 */
public record Haeftelse(
        Skyldner skyldner,
        LocalDate foraeldelse,
        boolean dom,
        LocalDate domDato,
        boolean forlig,
        LocalDate forligDato,
        Boolean underBobehandling,
        String form,
        LocalDate start,
        String oplyst,
        List<Bemaerkning> bemaerkninger,
        List<Dokument> dokumenter) {

    public Haeftelse {
        Objects.requireNonNull(skyldner);
        bemaerkninger = List.copyOf(bemaerkninger);
        dokumenter = List.copyOf(dokumenter);
    }

    /** A plain liability without judgment, settlement or estate. */
    public static Haeftelse af(Skyldner skyldner, LocalDate foraeldelse) {
        return new Haeftelse(
                skyldner, foraeldelse, false, null, false, null, null, null, null, null, List.of(), List.of());
    }

    /** The same liability carried by another debtor, without what was said of the first. */
    public Haeftelse medSkyldner(Skyldner anden) {
        return new Haeftelse(
                anden, foraeldelse, dom, domDato, forlig, forligDato, null, form, null, null, List.of(), List.of());
    }

    /** The same liability without notes and documents. */
    public Haeftelse udenBilag() {
        return !harBilag()
                ? this
                : new Haeftelse(
                        skyldner,
                        foraeldelse,
                        dom,
                        domDato,
                        forlig,
                        forligDato,
                        underBobehandling,
                        form,
                        start,
                        oplyst,
                        List.of(),
                        List.of());
    }

    /** Whether notes or documents follow it. */
    public boolean harBilag() {
        return !bemaerkninger.isEmpty() || !dokumenter.isEmpty();
    }

    /** The same liability with another limitation date. */
    public Haeftelse medForaeldelse(LocalDate ny) {
        return new Haeftelse(
                skyldner,
                ny,
                dom,
                domDato,
                forlig,
                forligDato,
                underBobehandling,
                form,
                start,
                oplyst,
                bemaerkninger,
                dokumenter);
    }
}
