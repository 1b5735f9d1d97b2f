package dk.snitflade.kontrakttest.onboardingaar;

import java.time.LocalDate;

/**
 * A claim as a municipality would send it on a day: old enough to have been reminded of, young enough to be collected.
 *
 * @param type its code
 * @param relateret the code of the fee sent along; null for none
 */
record Kravart(String type, String relateret, String art, String hovedstol, int aarTilForaeldelse) {

    /**
     * @param navn the type; {@code +GEDAINS} brings a fee, {@code -MODR} is for set-off only, {@code -STOR} is above the
     *     type's limit, {@code -FORTIDLIG} has a limitation date before the law's
     */
    static Kravart af(String navn) {
        String[] dele = navn.split("-");
        String[] typer = dele[0].split("\\+");
        String saerligt = dele.length > 1 ? dele[1] : "";
        return new Kravart(
                typer[0],
                typer.length > 1 ? typer[1] : null,
                saerligt.equals("MODR") ? "MODR" : "INDR",
                saerligt.equals("STOR") ? "10000.01" : "3000.00",
                saerligt.equals("FORTIDLIG") ? 2 : 3);
    }

    /** The action that creates it. */
    String opret(Kommune kommune, String reference, LocalDate dag) {
        LocalDate stiftelse = dag.withDayOfMonth(1).minusMonths(3);
        LocalDate gebyr = stiftelse.plusMonths(2);
        return """
                <sbm:MFAktionKode>OPRETFORDRING</sbm:MFAktionKode>
                <sbm:DMIFordringHaverID>%1$d</sbm:DMIFordringHaverID>
                <sbm:AktionValg>
                  <sbm:OpretFordringAktion>
                    <sbm:MFOpretFordringStruktur>%2$s</sbm:MFOpretFordringStruktur>
                    <sbm:OpretUnderfordringSamling>%3$s</sbm:OpretUnderfordringSamling>
                  </sbm:OpretFordringAktion>
                </sbm:AktionValg>
                """.formatted(
                        kommune.fordringshaver(),
                        felter(
                                kommune,
                                type,
                                reference,
                                stiftelse,
                                stiftelse.plusMonths(1).minusDays(1),
                                stiftelse.plusDays(9),
                                hovedstol),
                        relateret == null
                                ? ""
                                : "<sbm:MFOpretRelateretFordringStruktur>"
                                        + felter(kommune, relateret, reference + "-G", gebyr, gebyr, gebyr, "250.00")
                                        + "<sbm:OpretUnderfordringSamling/></sbm:MFOpretRelateretFordringStruktur>");
    }

    private String felter(
            Kommune kommune,
            String kode,
            String reference,
            LocalDate stiftelse,
            LocalDate periodeTil,
            LocalDate srb,
            String beloeb) {
        return """
                <sbm:DMIFordringFordringArtKode>%1$s</sbm:DMIFordringFordringArtKode>
                <sbm:DMIFordringTypeKode>%2$s</sbm:DMIFordringTypeKode>
                <sbm:DMIFordringFordringHaverRef>%3$s</sbm:DMIFordringFordringHaverRef>
                <sbm:DMIFordringFordringHaverBeskr>Regning %3$s</sbm:DMIFordringFordringHaverBeskr>
                <sbm:DMIFordringStiftelseTidspunkt>%4$s</sbm:DMIFordringStiftelseTidspunkt>
                <sbm:DMIFordringForfaldDato>%4$s</sbm:DMIFordringForfaldDato>
                <sbm:DMIFordringSRBDato>%5$s</sbm:DMIFordringSRBDato>
                <sbm:FordringBeløbStruktur>
                  <sbm:ValutaKode>DKK</sbm:ValutaKode>
                  <sbm:DMIFordringBeløb>%6$s</sbm:DMIFordringBeløb>
                </sbm:FordringBeløbStruktur>
                <sbm:FordringPeriodeStruktur>
                  <sbm:DMIFordringPeriodeFraDato>%4$s</sbm:DMIFordringPeriodeFraDato>
                  <sbm:DMIFordringPeriodeTilDato>%7$s</sbm:DMIFordringPeriodeTilDato>
                </sbm:FordringPeriodeStruktur>
                <sbm:FordringOprindeligBeløbStruktur>
                  <sbm:ValutaKode>DKK</sbm:ValutaKode>
                  <sbm:EFIFordringOprindeligBeløb>%6$s</sbm:EFIFordringOprindeligBeløb>
                </sbm:FordringOprindeligBeløbStruktur>
                <sbm:SagsbemærkningSamling/>
                <sbm:DokumentSamling/>
                <sbm:DMIFordringHaverID>%8$d</sbm:DMIFordringHaverID>
                <sbm:FordringHæftelseSamling>
                  <sbm:MFHæftelseStruktur>
                    <sbm:MFKundeStruktur><sbm:Valg><sbm:PersonCPRNummer>%9$s</sbm:PersonCPRNummer></sbm:Valg></sbm:MFKundeStruktur>
                    <sbm:HæftelseForældelseDato>%10$s</sbm:HæftelseForældelseDato>
                    <sbm:HæftelseDom>false</sbm:HæftelseDom>
                    <sbm:HæftelseForlig>false</sbm:HæftelseForlig>
                  </sbm:MFHæftelseStruktur>
                </sbm:FordringHæftelseSamling>
                """.formatted(
                        art,
                        kode,
                        reference,
                        stiftelse,
                        srb,
                        beloeb,
                        periodeTil,
                        kommune.fordringshaver(),
                        Post.CPR,
                        stiftelse.plusYears(aarTilForaeldelse));
    }
}
