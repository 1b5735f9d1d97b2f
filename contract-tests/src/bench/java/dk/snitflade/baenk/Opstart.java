package dk.snitflade.baenk;

import dk.snitflade.kontrakttest.hus.EfterladtDatabase;
import dk.snitflade.kontrakttest.hus.Javaproces;
import dk.snitflade.wsdl.Stier;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One JDK starting the gateway again and again on the same data, with what it has learnt from the first time. */
final class Opstart {

    private static final Duration LAENGST = Duration.ofMinutes(3);

    private final Vilkaar vilkaar;
    private final Path jdk;
    private final Path jar;
    private final Path mappe;

    /** @param jar the extracted one, with its libraries beside it */
    Opstart(Vilkaar vilkaar, Path jdk, Path jar, Path mappe) {
        this.vilkaar = vilkaar;
        this.jdk = jdk;
        this.jar = jar;
        this.mappe = mappe;
    }

    /**
     * What was found.
     *
     * @param sekunder of the median start, from process to the line that says it is ready
     * @param rss megabytes of the JVM when it has had nothing to do for a while after one claim
     */
    record Maalt(double sekunder, double rss) {}

    /**
     * Starts once to learn, and then to measure.
     *
     * @param laerer flags of the first start, which makes the data, too
     * @param kan flags of the others
     */
    Maalt maal(List<String> laerer, List<String> kan, int starter) throws IOException, InterruptedException {
        Path data = mappe.resolve("data");
        Maaltgateway.slet(data);
        try {
            start(laerer, 0, (pid, soap) -> 0);
            List<Double> tider = new ArrayList<>();
            double rss = 0;
            for (int nr = 1; nr <= starter; nr++) {
                boolean sidste = nr == starter;
                Start start = start(kan, nr, (pid, soap) -> sidste ? hvilende(pid, soap) : 0);
                tider.add(start.sekunder());
                rss = start.fundet();
            }
            return new Maalt(tider.stream().sorted().toList().get(tider.size() / 2), rss);
        } finally {
            EfterladtDatabase.stop(data);
            Maaltgateway.slet(data);
        }
    }

    private double hvilende(long pid, URI soap) throws IOException, InterruptedException {
        new Indsender(soap.resolve(Stier.FORDRING_INDBERET), Beskeder.af(1)).send();
        TimeUnit.SECONDS.sleep(vilkaar.hurtig() ? 2 : 20);
        return Forbrug.rss(pid);
    }

    private interface Undersoegelse {
        double af(long pid, URI soap) throws IOException, InterruptedException;
    }

    private record Start(double sekunder, double fundet) {}

    private Start start(List<String> flag, int nr, Undersoegelse undersoegelse) throws IOException, InterruptedException {
        List<String> ord = new ArrayList<>(Maaltgateway.FLAG);
        ord.addAll(flag);
        ord.addAll(Maaltgateway.argumenter(jar, mappe.resolve("data"), Psrmstub.ledigAdresse()));
        long begyndt = System.nanoTime();
        try (Javaproces proces = Javaproces.start(jdk, mappe.resolve("gateway-" + nr + ".log"), ord)) {
            URI soap = URI.create(proces.ventPaaLinje("Klar: ", LAENGST).split(" +")[2]);
            double sekunder = (System.nanoTime() - begyndt) / 1e9;
            double fundet = undersoegelse.af(proces.pid(), soap);
            // Not killed: only a JVM that ends by itself writes down what it has learnt.
            proces.bedOmStop();
            proces.slut(LAENGST);
            return new Start(sekunder, fundet);
        }
    }
}
