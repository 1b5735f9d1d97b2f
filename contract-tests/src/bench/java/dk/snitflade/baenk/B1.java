package dk.snitflade.baenk;

import dk.snitflade.baenk.Last.Niveau;
import dk.snitflade.baenk.stock.Stock;
import dk.snitflade.kontrakttest.hus.Javaproces;
import dk.snitflade.wsdl.Stier;
import java.io.File;
import java.net.URI;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What durability and every rule cost: the gateway against an endpoint that only checks the schema. */
final class B1 implements Maaling {

    private static final int KLIENTER = 64;
    private static final double MAERKE = 0.6;

    @Override
    public String id() {
        return "B1";
    }

    @Override
    public Resultat maal(Vilkaar vilkaar) throws Exception {
        Beskeder beskeder = Beskeder.af(1);
        Niveau stock = stock(vilkaar, beskeder);
        Modtagelse modtagelse = Modtagelse.maal(vilkaar, "b1", KLIENTER, beskeder);
        Niveau gateway = modtagelse.gemt();
        double forhold = gateway.iSekundet() / stock.iSekundet();
        var resultat = Resultat.om(id(), "Én aktion, 3 KB, 64 klienter: gemt, mod CXF uden lager")
                .tal("gateway/s", gateway.iSekundet())
                .tal("gateway p99 ms", gateway.p99())
                .tal("CXF/s", stock.iSekundet())
                .tal("CXF p99 ms", stock.p99())
                .tal("forhold", forhold);
        return modtagelse
                .tilfoej(resultat, 1)
                .bemaerk(stock.forbehold("CXF"))
                .maerke("forhold ≥ 0,6", forhold >= MAERKE);
    }

    private static Niveau stock(Vilkaar vilkaar, Beskeder beskeder) throws Exception {
        List<String> ord = new ArrayList<>(Maaltgateway.FLAG);
        ord.addAll(List.of("-cp", klassesti(), Stock.class.getName(), "--server.port=0", "--server.address=127.0.0.1"));
        try (Javaproces proces = Javaproces.start(vilkaar.mappe().resolve("b1/stock.log"), ord)) {
            String[] klar = proces.ventPaaLinje("Klar: ", Duration.ofMinutes(1)).split(" ");
            URI adresse = URI.create(klar[1]).resolve(Stier.FORDRING_INDBERET);
            return new Last(vilkaar, KLIENTER, new Indsender(adresse, beskeder)).koer();
        }
    }

    /** The class path this runs on; exec-maven-plugin keeps it in its class loader. */
    private static String klassesti() {
        if (!(B1.class.getClassLoader() instanceof URLClassLoader loader)) {
            return System.getProperty("java.class.path");
        }
        return Stream.of(loader.getURLs())
                .map(sted -> new File(sted.getPath()).getPath())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
