package dk.snitflade.gateway.besked;

import dk.snitflade.gateway.fordring.Beloeb;
import dk.snitflade.gateway.fordring.Bemaerkning;
import dk.snitflade.gateway.fordring.Dokument;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.fordring.Handling.Opret;
import dk.snitflade.gateway.fordring.Periode;
import dk.snitflade.gateway.fordring.Skyldner;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes the structures a claim is made of (nymf.md 3.2, 3.3) in the SKAT dialect. */
public final class Fordringsskriver {

    private final Skriver ud;

    public Fordringsskriver(Skriver ud) {
        this.ud = ud;
    }

    void struktur(String navn, Fordringsdata data) throws XMLStreamException {
        ud.begynd(navn);
        indhold(data);
        ud.slut();
    }

    void underfordringer(List<Opret> relaterede) throws XMLStreamException {
        ud.begynd("OpretUnderfordringSamling");
        for (Opret opret : relaterede) {
            ud.begynd("MFOpretRelateretFordringStruktur");
            indhold(opret.data());
            underfordringer(opret.relaterede());
            ud.slut();
        }
        ud.slut();
    }

    private void indhold(Fordringsdata data) throws XMLStreamException {
        ud.felt("DMIFordringFordringArtKode", data.art());
        ud.felt("DMIFordringTypeKode", data.type());
        ud.felt("DMIFordringFordringHaverRef", data.reference());
        ud.felt("PEnhedNummer", data.pEnhed());
        ud.felt("DMIFordringEFIHovedFordringID", data.hovedfordring());
        ud.felt("DMIFordringFordringHaverBeskr", data.beskrivelse());
        ud.felt("DMIFordringStiftelseTidspunkt", data.stiftelse());
        ud.felt("DMIFordringForfaldDato", data.forfald());
        ud.felt("DMIFordringSRBDato", data.srb());
        beloeb("FordringBeløbStruktur", "DMIFordringBeløb", data.beloeb());
        if (data.periode() != null) {
            periode(data.periode());
        }
        beloeb("FordringOprindeligBeløbStruktur", "EFIFordringOprindeligBeløb", data.hovedstol());
        if (data.rentevalg() != null) {
            ud.begynd("RenteValgStruktur");
            ud.felt("RenteRegelNummer", data.rentevalg().regel());
            ud.felt("RenteSatsKode", data.rentevalg().sats());
            ud.felt("MerRenteSats", Skriver.tal(data.rentevalg().merrente()));
            ud.slut();
        }
        ud.felt("DMIFordringPåklaget", data.paaklaget());
        bemaerkninger(data.bemaerkninger());
        dokumenter(data.dokumenter());
        ud.felt("DMIFordringHaverID", data.fordringshaver());
        haeftelser(data.haeftelser());
    }

    void periode(Periode periode) throws XMLStreamException {
        ud.begynd("FordringPeriodeStruktur");
        ud.felt("DMIFordringPeriodeFraDato", periode.fra());
        ud.felt("DMIFordringPeriodeTilDato", periode.til());
        ud.slut();
    }

    /** FordringHæftelseSamling: who is liable. */
    void haeftelser(List<Haeftelse> haeftelser) throws XMLStreamException {
        ud.begynd("FordringHæftelseSamling");
        for (Haeftelse haeftelse : haeftelser) {
            haeftelse(haeftelse);
        }
        ud.slut();
    }

    private void haeftelse(Haeftelse haeftelse) throws XMLStreamException {
        ud.begynd("MFHæftelseStruktur");
        skyldner(haeftelse.skyldner());
        ud.felt("HæftelseForældelseDato", haeftelse.foraeldelse());
        ud.felt("HæftelseDom", haeftelse.dom());
        ud.felt("HæftelseDomDato", haeftelse.domDato());
        ud.felt("HæftelseForlig", haeftelse.forlig());
        ud.felt("HæftelseForligDato", haeftelse.forligDato());
        ud.felt("HæftelseUnderBobehandling", haeftelse.underBobehandling());
        ud.felt("HæftelseForm", haeftelse.form());
        ud.felt("HæftelseStartDato", haeftelse.start());
        ud.felt("OplysningDatoTid", haeftelse.oplyst());
        bemaerkningerHvisNogen(haeftelse.bemaerkninger());
        if (!haeftelse.dokumenter().isEmpty()) {
            dokumenter(haeftelse.dokumenter());
        }
        ud.slut();
    }

    /** Writes nothing for null. */
    void skyldner(Skyldner skyldner) throws XMLStreamException {
        if (skyldner == null) {
            return;
        }
        ud.begynd("MFKundeStruktur");
        ud.begynd("Valg");
        ud.felt(
                switch (skyldner.art()) {
                    case CPR -> "PersonCPRNummer";
                    case SE -> "VirksomhedSENummer";
                    case CVR -> "VirksomhedCVRNummer";
                    case AKR -> "AlternativKontaktID";
                },
                skyldner.nummer());
        ud.slut();
        ud.slut();
    }

    void beloeb(String struktur, String felt, Beloeb beloeb) throws XMLStreamException {
        ud.begynd(struktur);
        ud.felt("ValutaKode", beloeb.valuta());
        ud.felt(felt, Skriver.tal(beloeb.kroner()));
        ud.slut();
    }

    void bemaerkningerHvisNogen(List<Bemaerkning> bemaerkninger) throws XMLStreamException {
        if (!bemaerkninger.isEmpty()) {
            bemaerkninger(bemaerkninger);
        }
    }

    private void bemaerkninger(List<Bemaerkning> bemaerkninger) throws XMLStreamException {
        ud.begynd("SagsbemærkningSamling");
        for (Bemaerkning bemaerkning : bemaerkninger) {
            ud.begynd("SagsbemærkningStruktur");
            ud.felt("SagsbemærkningOprettetTid", bemaerkning.oprettet());
            ud.felt("SagsbemærkningOprettetAf", bemaerkning.oprettetAf());
            ud.felt("SagsbemærkningFordringRef", bemaerkning.eksternReference());
            ud.felt("SagsbemærkningTekst", bemaerkning.tekst());
            ud.slut();
        }
        ud.slut();
    }

    void dokumenter(List<Dokument> dokumenter) throws XMLStreamException {
        ud.begynd("DokumentSamling");
        for (Dokument dokument : dokumenter) {
            ud.begynd("DokumentStruktur");
            ud.felt("MFDokumentArtKode", dokument.art());
            ud.felt("DokumentEksternRef", dokument.eksternReference());
            ud.felt("DokumentFilType", dokument.filtype());
            ud.felt("DokumentIndhold", dokument.indhold());
            ud.felt("DokumentNummer", dokument.nummer());
            ud.slut();
        }
        ud.slut();
    }
}
