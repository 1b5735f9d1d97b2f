package dk.snitflade.kontrakttest.onboardingaar;

import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Unik;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes the year's lines as NyMF deliveries. */
final class Post {

    /** A person who does not exist, in every message. */
    static final String CPR = "0101010000";

    private Post() {}

    /**
     * @param numre the claim ids by the names claims got
     */
    static Besked af(Begivenhed b, Map<String, Long> numre) {
        String aktion = b.handling().equals("opret")
                ? Kravart.af(b.paa()).opret(b.kommune(), reference(b, b.vaerdi()), b.dag())
                : nedskriv(b, numre.get(b.navn(b.paa())));
        return Besked.af(leverance(b, aktion).getBytes(StandardCharsets.UTF_8));
    }

    /** The claimant's own reference of a claim. */
    static String reference(Begivenhed b, String krav) {
        return b.kommune().navn() + "-" + krav;
    }

    private static String nedskriv(Begivenhed b, long fordring) {
        return """
                <sbm:MFAktionKode>NEDSKRIV</sbm:MFAktionKode>
                <sbm:DMIFordringHaverID>%d</sbm:DMIFordringHaverID>
                <sbm:AktionValg>
                  <sbm:MFNedskrivFordringStruktur>
                    <sbm:DMIFordringEFIFordringID>%d</sbm:DMIFordringEFIFordringID>
                    <sbm:FordringNedskrivningBeløbStruktur>
                      <sbm:ValutaKode>DKK</sbm:ValutaKode>
                      <sbm:FordringNedskrivningBeløb>%s.00</sbm:FordringNedskrivningBeløb>
                    </sbm:FordringNedskrivningBeløbStruktur>
                    <sbm:FordringNedskrivningÅrsagKode>INDB</sbm:FordringNedskrivningÅrsagKode>
                    <sbm:FordringNedskrivningVirkningFra>%s</sbm:FordringNedskrivningVirkningFra>
                    <sbm:MFKundeStruktur><sbm:Valg><sbm:PersonCPRNummer>%s</sbm:PersonCPRNummer></sbm:Valg></sbm:MFKundeStruktur>
                  </sbm:MFNedskrivFordringStruktur>
                </sbm:AktionValg>
                """.formatted(b.kommune().fordringshaver(), fordring, b.vaerdi(), b.dag(), CPR);
    }

    private static String leverance(Begivenhed b, String aktion) {
        return """
                <sbm:MFFordringIndberet_I xmlns:sbm="http://skat.dk/begrebsmodel/2009/01/15/"
                    xmlns:k="http://skat.dk/begrebsmodel/xml/schemas/kontekst/2007/05/31/">
                  <sbm:Kontekst>
                    <k:HovedOplysninger>
                      <k:TransaktionsID>%s</k:TransaktionsID>
                      <k:TransaktionsTid>%s:00.000</k:TransaktionsTid>
                    </k:HovedOplysninger>
                  </sbm:Kontekst>
                  <sbm:FordringhaverSystemIDStruktur>
                    <sbm:VirksomhedSENummer>99000017</sbm:VirksomhedSENummer>
                  </sbm:FordringhaverSystemIDStruktur>
                  <sbm:MFLeveranceID>%s</sbm:MFLeveranceID>
                  <sbm:FordringAktionSamling>
                    <sbm:FordringAktion>%s</sbm:FordringAktion>
                  </sbm:FordringAktionSamling>
                </sbm:MFFordringIndberet_I>
                """.formatted(Unik.transaktion(), b.tid(), Unik.leverance(), aktion);
    }
}
