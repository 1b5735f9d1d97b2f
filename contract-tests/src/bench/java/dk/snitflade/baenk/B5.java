package dk.snitflade.baenk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.snitflade.baenk.Last.Niveau;
import dk.snitflade.kontrakttest.hus.Database;
import dk.snitflade.wsdl.Navnerum;
import dk.snitflade.wsdl.Stier;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** 1,000 receipts in one answer to 16 readers at once: in 2020 the real ones took 15 minutes and broke their clients at 5. */
final class B5 implements Maaling {

    private static final int LAESERE = 16;
    private static final int TAALMODIGHED = 60_000;
    private static final int HELT = 1_000_000;
    private static final int AKTIONER = 1_000;

    /** So many are asked for, at random; the rest of the million only stands in the way. */
    private static final int LEVERANCER = 50;

    private static final double HOEJST_P99 = 250;
    private static final String HENT = """
            <soap:Envelope xmlns:soap="%s"><soap:Body><w:MFKvitteringHent_I xmlns:w="urn:oio:skat:efi:ws:1.0.1"
             xmlns:b="urn:oio:skat:efi:1.0.1"
             xmlns:k="http://rep.oio.dk/skat.dk/basis/kontekst/xml/schemas/2006/09/01/"
             xmlns:v="http://rep.oio.dk/skat.dk/motor/class/virksomhed/xml/schemas/20080401/">
             <k:HovedOplysninger><k:TransaktionIdentifikator>%s</k:TransaktionIdentifikator></k:HovedOplysninger>
             <w:FordringhaverSystemIDStruktur><v:VirksomhedSENummerIdentifikator>99000017</v:VirksomhedSENummerIdentifikator></w:FordringhaverSystemIDStruktur>
             <b:ModtagFordringLeveranceIdentifikator>%s</b:ModtagFordringLeveranceIdentifikator></w:MFKvitteringHent_I>
            </soap:Body></soap:Envelope>
            """;

    @Override
    public String id() {
        return "B5";
    }

    @Override
    public Resultat maal(Vilkaar vilkaar) throws Exception {
        int aktioner = vilkaar.antal(HELT);
        try (Database database = Database.start("b5");
                var psrm = new Psrmstub(0, (aktion, tid) -> {});
                var gateway = Maaltgateway.start(
                        vilkaar, "b5", Maaltgateway.FLAG, psrm.adresse(), database.indstillinger())) {
            List<String> leverancer = Kvitteringsbestand.opret(
                    database, new Indsender(gateway.indberet(), Beskeder.af(AKTIONER)), LEVERANCER, aktioner);
            var tilfaeldig = new Random(vilkaar.froe());
            var klient = new Klient(gateway.sted(Stier.KVITTERING_HENT), TAALMODIGHED);
            int bytes = hent(klient, leverancer, tilfaeldig).length;
            Niveau niveau = new Last(vilkaar, LAESERE, () -> hent(klient, leverancer, tilfaeldig)).koer();
            return Resultat.om(id(), "1.000 kvitteringer i et svar, 16 læsere, %,d aktioner".formatted(aktioner))
                    .tal("p50 ms", niveau.p50())
                    .tal("p99 ms", niveau.p99())
                    .tal("svar/s", niveau.iSekundet())
                    .tal("KB pr. svar", bytes / 1000.0)
                    .bemaerk(niveau.forbehold("Det"))
                    .maerke("p99 ≤ 250 ms", niveau.p99() <= HOEJST_P99);
        }
    }

    private static byte[] hent(Klient klient, List<String> leverancer, Random tilfaeldig) throws IOException {
        String leverance = leverancer.get(tilfaeldig.nextInt(leverancer.size()));
        Klient.Svar svar =
                klient.post(HENT.formatted(Navnerum.SOAP12, UUID.randomUUID(), leverance).getBytes(UTF_8));
        if (svar.status() != 200 || svar.krop().length < 1000 * AKTIONER) {
            throw new IOException("HTTP " + svar.status() + ": " + new String(svar.krop(), UTF_8));
        }
        return svar.krop();
    }
}
