package dk.snitflade.baenk;

import dk.snitflade.kontrakttest.hus.Javaproces;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a restart keeps callers waiting, and what the gateway holds of the machine when nothing goes on. */
final class B9 implements Maaling {

    private static final String AOT = "gateway.aot";
    private static final String CDS = "gateway.jsa";
    private static final int STARTER = 5;
    private static final double HOEJST_25 = 6;
    private static final double HOEJST_17 = 9;
    private static final double HOEJST_MB = 400;

    @Override
    public String id() {
        return "B9";
    }

    @Override
    public Resultat maal(Vilkaar vilkaar) throws Exception {
        Path mappe = vilkaar.mappe().resolve("b9");
        Maaltgateway.slet(mappe);
        Path jar = pakUd(mappe);
        int starter = vilkaar.hurtig() ? 1 : STARTER;
        var resultat = Resultat.om(id(), "Genstart på egne data, udpakket, og hvad den fylder i hvile");
        boolean holder = true;
        for (Kandidat kandidat : kandidater(mappe)) {
            if (vilkaar.hurtig() && kandidat.version() != Runtime.version().feature()) {
                resultat.bemaerk("JDK %d ikke målt i hast.".formatted(kandidat.version()));
                holder = false;
                continue;
            }
            Optional<Path> jdk = Jdk.af(kandidat.version());
            if (jdk.isEmpty()) {
                resultat.bemaerk("Intet JDK %d fundet; giv -Dbench.jdk%1$d.".formatted(kandidat.version()));
                holder = false;
                continue;
            }
            Path egen = mappe.resolve("jdk" + kandidat.version());
            Opstart.Maalt maalt = new Opstart(vilkaar, jdk.get(), jar, egen)
                    .maal(List.of(kandidat.laerer()), kandidat.kan(), starter);
            resultat.tal(kandidat.navn() + " s", maalt.sekunder()).tal(kandidat.navn() + " RSS MB", maalt.rss());
            holder &= maalt.sekunder() <= kandidat.hoejst() && maalt.rss() <= HOEJST_MB;
        }
        for (String stort : List.of("udpakket", AOT, CDS)) {
            Maaltgateway.slet(mappe.resolve(stort));
        }
        return resultat.bemaerk("Median af %d.".formatted(starter))
                .maerke("JDK 25 ≤ 6 s, JDK 17 ≤ 9 s, RSS ≤ 400 MB", holder);
    }

    /**
     * One JDK and its way to begin warm.
     *
     * @param hoejst seconds
     * @param laerer flag of the start that is learnt from
     * @param kan flags of the starts that know; they fail rather than do without
     */
    private record Kandidat(int version, String navn, double hoejst, String laerer, List<String> kan) {}

    private static List<Kandidat> kandidater(Path mappe) {
        Path aot = mappe.resolve(AOT);
        Path cds = mappe.resolve(CDS);
        return List.of(
                new Kandidat(
                        25,
                        "JDK 25 med AOT",
                        HOEJST_25,
                        "-XX:AOTCacheOutput=" + aot,
                        List.of("-XX:AOTMode=on", "-XX:AOTCache=" + aot)),
                new Kandidat(
                        17,
                        "JDK 17 med CDS",
                        HOEJST_17,
                        "-XX:ArchiveClassesAtExit=" + cds,
                        List.of("-Xshare:on", "-XX:SharedArchiveFile=" + cds)));
    }

    private static Path pakUd(Path mappe) throws IOException {
        Path jar = Path.of(System.getProperty("gateway.jar")).toAbsolutePath().normalize();
        Path udpakket = mappe.resolve("udpakket");
        try (Javaproces proces = Javaproces.start(
                mappe.resolve("udpak.log"),
                List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", udpakket.toString()))) {
            if (proces.slut(Duration.ofMinutes(1)) != 0) {
                throw new IOException("Kunne ikke pakkes ud: " + proces.log());
            }
        }
        return udpakket.resolve(jar.getFileName());
    }
}
