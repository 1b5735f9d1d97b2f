package dk.snitflade.baenk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.snitflade.wsdl.Navnerum;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Deliveries of claims in the OIO dialect over SOAP 1.2, each under ids never used before. */
final class Beskeder {

    private static final String KUVERT = """
            <soap:Envelope xmlns:soap="%s"><soap:Body><urn:MFFordringIndberet_I xmlns:urn="urn:oio:skat:efi:ws:1.0.1"
             xmlns:urn1="urn:oio:skat:efi:1.0.1"
             xmlns:ns="http://rep.oio.dk/skat.dk/basis/kontekst/xml/schemas/2006/09/01/"
             xmlns:ns1="http://rep.oio.dk/skat.dk/motor/class/virksomhed/xml/schemas/20080401/">
              <ns:HovedOplysninger>
                <ns:TransaktionIdentifikator>%s</ns:TransaktionIdentifikator>
                <ns:TransaktionTid>2026-05-14T08:30:00.000</ns:TransaktionTid>
              </ns:HovedOplysninger>
              <urn:FordringhaverSystemIDStruktur>
                <ns1:VirksomhedSENummerIdentifikator>99000017</ns1:VirksomhedSENummerIdentifikator>
              </urn:FordringhaverSystemIDStruktur>
              <urn1:ModtagFordringLeveranceIdentifikator>%s</urn1:ModtagFordringLeveranceIdentifikator>
              <urn:FordringAktionSamling>%s</urn:FordringAktionSamling>
            </urn:MFFordringIndberet_I></soap:Body></soap:Envelope>
            """;
    private static final String AKTION = """
                <urn:FordringAktion>
                  <urn1:ModtagFordringAktionKode>OPRETFORDRING</urn1:ModtagFordringAktionKode>
                  <urn1:FordringHaverIdentifikator>2345</urn1:FordringHaverIdentifikator>
                  <urn:AktionValg>
                    <urn:OpretFordringAktion>
                      <urn:MFOpretFordringStruktur>
                        <urn1:FordringFordringArtKode>INDR</urn1:FordringFordringArtKode>
                        <urn1:FordringTypeKode>LKPAFGI</urn1:FordringTypeKode>
                        <urn1:FordringFordringHaverReference>%s</urn1:FordringFordringHaverReference>
                        <urn1:FordringFordringHaverBeskrivelseTekst>Parkeringsafgift 02-03-2026, Havnegade</urn1:FordringFordringHaverBeskrivelseTekst>
                        <urn1:FordringStiftelseDato>2026-03-02</urn1:FordringStiftelseDato>
                        <urn1:FordringForfaldDato>2026-03-02</urn1:FordringForfaldDato>
                        <urn1:FordringSidsteRettidigBetalingDato>2026-04-02</urn1:FordringSidsteRettidigBetalingDato>
                        <urn:FordringBeloebStruktur>
                          <urn1:ValutaKode>DKK</urn1:ValutaKode>
                          <urn1:FordringBeloeb>510.00</urn1:FordringBeloeb>
                        </urn:FordringBeloebStruktur>
                        <urn:FordringOprindeligBeloebStruktur>
                          <urn1:ValutaKode>DKK</urn1:ValutaKode>
                          <urn1:FordringOprindeligBeloeb>510.00</urn1:FordringOprindeligBeloeb>
                        </urn:FordringOprindeligBeloebStruktur>
                        %s
                        <urn:DokumentSamling/>
                        <urn1:FordringHaverIdentifikator>2345</urn1:FordringHaverIdentifikator>
                        <urn:FordringHaeftelseSamling>
                          <urn:MFHaeftelseStruktur>
                            <urn:MFKundeStruktur>
                              <urn:Valg>
                                <urn1:PersonCivilRegistrationIdentifier>6201600000</urn1:PersonCivilRegistrationIdentifier>
                              </urn:Valg>
                            </urn:MFKundeStruktur>
                            <urn1:HaeftelseForaeldelseDato>2029-04-02</urn1:HaeftelseForaeldelseDato>
                            <urn1:HaeftelseDomIndikator>false</urn1:HaeftelseDomIndikator>
                            <urn1:HaeftelseForligIndikator>false</urn1:HaeftelseForligIndikator>
                          </urn:MFHaeftelseStruktur>
                        </urn:FordringHaeftelseSamling>
                      </urn:MFOpretFordringStruktur>
                      <urn:OpretUnderfordringSamling/>
                    </urn:OpretFordringAktion>
                  </urn:AktionValg>
                </urn:FordringAktion>
            """;
    private static final String INGEN_BEMAERKNINGER = "<urn:SagsbemaerkningSamling/>";
    private static final String BEMAERKNING = "<urn:SagsbemaerkningStruktur><urn1:SagsbemaerkningTekst>%s"
            + "</urn1:SagsbemaerkningTekst></urn:SagsbemaerkningStruktur>";
    private static final String NOTE = "Brev sendt til borgeren. ";
    private static final int LAENGSTE_BEMAERKNING = 3500;

    private static final AtomicLong NUMMER = new AtomicLong(System.currentTimeMillis() * 10_000);

    private static final String HUL = "⟦⟧";

    /** The bytes between the holes: transaction, delivery, and a reference per claim. */
    private final List<byte[]> dele = new ArrayList<>();

    private Beskeder(int aktioner, String bemaerkninger) {
        String alle = AKTION.formatted(HUL, bemaerkninger).repeat(aktioner);
        for (String del : KUVERT.formatted(Navnerum.SOAP12, HUL, HUL, alle).split(HUL, -1)) {
            dele.add(del.getBytes(UTF_8));
        }
    }

    /** Deliveries of so many claims, about 3 KB each. */
    static Beskeder af(int aktioner) {
        return new Beskeder(aktioner, INGEN_BEMAERKNINGER);
    }

    /** Deliveries of one claim with case notes that make it so large. */
    static Beskeder paa(int bytes) {
        var noter = new StringBuilder();
        for (int mangler = bytes - af(1).ny().length; mangler > 0; mangler -= LAENGSTE_BEMAERKNING) {
            noter.append(BEMAERKNING.formatted(NOTE.repeat(1 + Math.min(mangler, LAENGSTE_BEMAERKNING) / NOTE.length())));
        }
        return new Beskeder(1, "<urn:SagsbemaerkningSamling>" + noter + "</urn:SagsbemaerkningSamling>");
    }

    /** A new one. */
    byte[] ny() {
        long leverance = NUMMER.getAndIncrement();
        var besked = new ByteArrayOutputStream(dele.size() * dele.get(dele.size() - 1).length);
        for (int nr = 0; nr < dele.size(); nr++) {
            besked.writeBytes(dele.get(nr));
            if (nr == 0) {
                besked.writeBytes(UUID.randomUUID().toString().getBytes(UTF_8));
            } else if (nr == 1) {
                besked.writeBytes(Long.toString(leverance).getBytes(UTF_8));
            } else if (nr < dele.size() - 1) {
                besked.writeBytes(reference(leverance, nr - 1).getBytes(UTF_8));
            }
        }
        return besked.toByteArray();
    }

    private static String reference(long leverance, int nr) {
        return Long.toString(leverance, 36) + "-" + Integer.toString(nr, 36);
    }
}
