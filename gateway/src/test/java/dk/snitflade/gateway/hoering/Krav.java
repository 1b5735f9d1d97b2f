package dk.snitflade.gateway.hoering;

import java.time.LocalDate;

/** Actions as a debtor system writes them, inside FordringAktion. */
final class Krav {

    private static final LocalDate I_DAG = LocalDate.now();
    private static final LocalDate SRB = I_DAG.minusDays(60);

    private Krav() {}

    /** A create without related claims. */
    static String opret(String reference) {
        return opret(reference, "");
    }

    /** A create with one related claim, a fee. */
    static String opretMedRelateret(String reference, String relateret) {
        String under = "<MFOpretRelateretFordringStruktur>" + indhold(relateret).replace("LKPAFGI", "GEOPERI")
                + "<OpretUnderfordringSamling/></MFOpretRelateretFordringStruktur>";
        return opret(reference, under);
    }

    private static String opret(String reference, String under) {
        return aktion(
                "OPRETFORDRING",
                "<OpretFordringAktion><MFOpretFordringStruktur>" + indhold(reference)
                        + "</MFOpretFordringStruktur><OpretUnderfordringSamling>" + under
                        + "</OpretUnderfordringSamling></OpretFordringAktion>");
    }

    private static String indhold(String reference) {
        return """
                <DMIFordringFordringArtKode>INDR</DMIFordringFordringArtKode>
                <DMIFordringTypeKode>LKPAFGI</DMIFordringTypeKode>
                <DMIFordringFordringHaverRef>%s</DMIFordringFordringHaverRef>
                <DMIFordringFordringHaverBeskr>Parkeringsafgift, Havnegade</DMIFordringFordringHaverBeskr>
                <DMIFordringStiftelseTidspunkt>%s</DMIFordringStiftelseTidspunkt>
                <DMIFordringForfaldDato>%s</DMIFordringForfaldDato>
                <DMIFordringSRBDato>%s</DMIFordringSRBDato>
                <FordringBeløbStruktur><ValutaKode>DKK</ValutaKode><DMIFordringBeløb>1510.00</DMIFordringBeløb></FordringBeløbStruktur>
                <FordringOprindeligBeløbStruktur><ValutaKode>DKK</ValutaKode><EFIFordringOprindeligBeløb>1510.00</EFIFordringOprindeligBeløb></FordringOprindeligBeløbStruktur>
                <SagsbemærkningSamling/><DokumentSamling/><DMIFordringHaverID>2345</DMIFordringHaverID>
                <FordringHæftelseSamling><MFHæftelseStruktur>
                <MFKundeStruktur><Valg><PersonCPRNummer>0201600000</PersonCPRNummer></Valg></MFKundeStruktur>
                <HæftelseForældelseDato>%s</HæftelseForældelseDato><HæftelseDom>false</HæftelseDom><HæftelseForlig>false</HæftelseForlig>
                </MFHæftelseStruktur></FordringHæftelseSamling>
                """.formatted(reference, SRB.minusDays(30), SRB.minusDays(30), SRB, SRB.plusYears(3));
    }

    static String opskriv(long fordring, String kroner) {
        return aktion(
                "OPSKRIVNINGREGULERING",
                "<MFOpskrivningReguleringStruktur><DMIFordringEFIFordringID>" + fordring
                        + "</DMIFordringEFIFordringID><FordringOpskrivningBeløbStruktur><ValutaKode>DKK</ValutaKode>"
                        + "<FordringOpskrivningBeløb>" + kroner
                        + "</FordringOpskrivningBeløb></FordringOpskrivningBeløbStruktur>"
                        + "</MFOpskrivningReguleringStruktur>");
    }

    static String nedskriv(long fordring) {
        return aktion(
                "NEDSKRIV",
                "<MFNedskrivFordringStruktur><DMIFordringEFIFordringID>" + fordring
                        + "</DMIFordringEFIFordringID><FordringNedskrivningBeløbStruktur><ValutaKode>DKK</ValutaKode>"
                        + "<FordringNedskrivningBeløb>100.00</FordringNedskrivningBeløb></FordringNedskrivningBeløbStruktur>"
                        + "<FordringNedskrivningÅrsagKode>INDB</FordringNedskrivningÅrsagKode>"
                        + "<FordringNedskrivningVirkningFra>" + I_DAG.minusDays(1)
                        + "</FordringNedskrivningVirkningFra></MFNedskrivFordringStruktur>");
    }

    static String tilbagekald(long fordring) {
        return aktion(
                "TILBAGEKALD",
                "<MFTilbagekaldFordringStruktur><DMIFordringEFIFordringID>" + fordring
                        + "</DMIFordringEFIFordringID><HovedFordringTilbagekaldÅrsagKode>KLAG"
                        + "</HovedFordringTilbagekaldÅrsagKode></MFTilbagekaldFordringStruktur>");
    }

    private static String aktion(String kode, String struktur) {
        return "<FordringAktion><MFAktionKode>" + kode + "</MFAktionKode><DMIFordringHaverID>2345</DMIFordringHaverID>"
                + "<AktionValg>" + struktur + "</AktionValg></FordringAktion>";
    }
}
