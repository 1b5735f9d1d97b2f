package dk.snitflade.mocks;

import dk.snitflade.mocks.trafik.Profil;
import dk.snitflade.mocks.trafik.Trafikopsaetning;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads the command line of {@code drive}. */
final class Drivelinje {

    static final String KOMMANDO = "drive";

    private static final URI GATEWAY = URI.create("http://localhost:8080");
    private static final URI MOCKS = URI.create("http://localhost:" + MocksOpsaetning.STANDARDPORT);
    private static final int KLIENTER = 32;

    /** What can be said on the command line. */
    static final String BRUG = "Brug: java -jar snitflade-mocks-exec.jar drive --profile "
            + Arrays.stream(Profil.values())
                    .map(profil -> profil.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining("|"))
            + " [--rate 10] [--duration 1m] [--clients " + KLIENTER + "] [--gateway " + GATEWAY + "] [--mocks " + MOCKS
            + "] [--uden-afstemning] [--seed 1]";

    private Drivelinje() {}

    /** @throws IllegalArgumentException with a Danish sentence */
    static Trafikopsaetning laes(List<String> argumenter) {
        var ord = new Argumenter(argumenter, BRUG);
        Profil profil = Profil.ALLE;
        double rate = 10;
        Duration varighed = Duration.ofMinutes(1);
        int klienter = KLIENTER;
        URI gateway = GATEWAY;
        URI mocks = MOCKS;
        int froe = 1;
        while (ord.naeste()) {
            switch (ord.navn()) {
                case "--profile" -> profil = ord.en(Profil.class);
                case "--rate" -> rate = ord.decimaltal();
                case "--duration" -> varighed = ord.varighed();
                case "--clients" -> klienter = ord.tal();
                case "--gateway" -> gateway = ord.adresse();
                case "--mocks" -> mocks = ord.adresse();
                case "--uden-afstemning" -> mocks = null;
                case "--seed" -> froe = ord.tal();
                default -> throw ord.ukendt();
            }
        }
        return new Trafikopsaetning(profil, rate, varighed, klienter, gateway, mocks, froe);
    }
}
