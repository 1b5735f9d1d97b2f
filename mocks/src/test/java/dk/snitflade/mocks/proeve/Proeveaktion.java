package dk.snitflade.mocks.proeve;

import static dk.snitflade.mocks.aktion.Navne.sbm;

import dk.snitflade.mocks.aktion.Aktionskode;
import dk.snitflade.mocks.aktion.Navne;
import dk.snitflade.mocks.xml.Elementskriver;
import javax.xml.stream.XMLStreamException;

/**
 * An action as a sender would write it.
 *
 * @param srbDato last timely payment date of a create; null for none
 * @param reference the claimant's reference of a create
 */
public record Proeveaktion(long aktionId, Aktionskode kode, long fordringId, String srbDato, String reference) {

    public static Proeveaktion opret(long aktionId, long fordringId) {
        return new Proeveaktion(aktionId, Aktionskode.OPRETFORDRING, fordringId, "2026-11-01", "DAG-" + aktionId);
    }

    public static Proeveaktion tilbagekald(long aktionId, long fordringId) {
        return new Proeveaktion(aktionId, Aktionskode.TILBAGEKALD, fordringId, null, null);
    }

    public Proeveaktion medSrb(String dato) {
        return new Proeveaktion(aktionId, kode, fordringId, dato, reference);
    }

    public Proeveaktion medReference(String tekst) {
        return new Proeveaktion(aktionId, kode, fordringId, srbDato, tekst);
    }

    void skriv(Elementskriver ud) throws XMLStreamException {
        ud.start(Navne.VIDERESENDT_AKTION);
        ud.felt(Navne.AKTION_ID, aktionId);
        ud.felt(sbm("DMIFordringEFIFordringID"), fordringId);
        ud.felt(sbm("DMIFordringModtagelseDato"), "2026-11-25T09:59:00.000");
        ud.start(sbm("FordringAktion"));
        ud.felt(Navne.AKTION_KODE, kode);
        ud.felt(sbm("DMIFordringHaverID"), 2345);
        ud.start(sbm("AktionValg"));
        if (kode == Aktionskode.OPRETFORDRING) {
            skrivOpret(ud);
        } else {
            skrivTilbagekald(ud);
        }
        ud.slut();
        ud.slut();
        ud.slut();
    }

    private void skrivTilbagekald(Elementskriver ud) throws XMLStreamException {
        ud.start(sbm("MFTilbagekaldFordringStruktur"));
        ud.felt(sbm("DMIFordringEFIFordringID"), fordringId);
        ud.felt(sbm("HovedFordringTilbagekaldÅrsagKode"), "BORT");
        ud.felt(sbm("VirkningFra"), "2026-11-25");
        ud.slut();
    }

    private void skrivOpret(Elementskriver ud) throws XMLStreamException {
        ud.start(sbm("OpretFordringAktion"));
        ud.start(sbm("MFOpretFordringStruktur"));
        ud.felt(sbm("DMIFordringFordringArtKode"), "INDR");
        ud.felt(sbm("DMIFordringTypeKode"), "KFDAGIN");
        ud.felt(sbm("DMIFordringFordringHaverRef"), reference);
        ud.felt(sbm("DMIFordringSRBDato"), srbDato);
        beloeb(ud, "FordringBeløbStruktur", "DMIFordringBeløb");
        beloeb(ud, "FordringOprindeligBeløbStruktur", "EFIFordringOprindeligBeløb");
        ud.tom(sbm("SagsbemærkningSamling"));
        ud.tom(sbm("DokumentSamling"));
        ud.felt(sbm("DMIFordringHaverID"), 2345);
        skrivHaeftelse(ud);
        ud.slut();
        ud.tom(sbm("OpretUnderfordringSamling"));
        ud.slut();
    }

    private static void beloeb(Elementskriver ud, String struktur, String felt) throws XMLStreamException {
        ud.start(sbm(struktur));
        ud.felt(sbm("ValutaKode"), "DKK");
        ud.felt(sbm(felt), "2750.00");
        ud.slut();
    }

    private static void skrivHaeftelse(Elementskriver ud) throws XMLStreamException {
        ud.start(sbm("FordringHæftelseSamling"));
        ud.start(sbm("MFHæftelseStruktur"));
        ud.start(sbm("MFKundeStruktur"));
        ud.start(sbm("Valg"));
        ud.felt(sbm("PersonCPRNummer"), "6101010000");
        ud.slut();
        ud.slut();
        ud.felt(sbm("HæftelseForældelseDato"), "2029-11-01");
        ud.felt(sbm("HæftelseDom"), false);
        ud.felt(sbm("HæftelseForlig"), false);
        ud.slut();
        ud.slut();
    }
}
