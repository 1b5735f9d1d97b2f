package dk.snitflade.kontrakttest.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Looks whether the demo can run here, before anything is copied or started. */
final class Startkontrol implements AutoCloseable {

    private final Indstillinger opsaetning;
    private final FileChannel laas;

    private Startkontrol(Indstillinger opsaetning, FileChannel laas) {
        this.opsaetning = opsaetning;
        this.laas = laas;
    }

    /**
     * Takes the data folder for as long as the result is open.
     *
     * @throws Demofejl when a port or the folder is taken
     */
    static Startkontrol udfoer(Indstillinger opsaetning) {
        kraevLedig(opsaetning.soapport(), "demo.soapport");
        kraevLedig(opsaetning.driftsport(), "demo.driftsport");
        kraevLedig(opsaetning.mocksport(), "demo.mocksport");
        try {
            Files.createDirectories(opsaetning.data().resolve(Opstilling.DATABASE));
            Startkontrol taget = new Startkontrol(opsaetning, tag(opsaetning.data(), "demo.lock"));
            // The gateway takes this one itself; here only to tell of a gateway somebody runs by hand on the demo's
            // data.
            tag(opsaetning.data().resolve(Opstilling.DATABASE), "gateway.lock").close();
            return taget;
        } catch (IOException e) {
            throw new Demofejl("Mappen " + opsaetning.data()
                    + " kan ikke oprettes eller skrives. Ret rettighederne, eller vælg en anden med -Ddemo.data=…");
        }
    }

    private static void kraevLedig(int port, String navn) {
        try (ServerSocket proeve = new ServerSocket()) {
            proeve.setReuseAddress(true);
            proeve.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new Demofejl("Port " + port
                    + " er optaget. Stop det program, der bruger den, eller vælg en anden port med -D" + navn + "=…");
        }
    }

    private static FileChannel tag(Path mappe, String navn) throws IOException {
        FileChannel fil = FileChannel.open(mappe.resolve(navn), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (laast(fil)) {
            return fil;
        }
        fil.close();
        throw new Demofejl(
                "Mappen " + mappe
                        + " er i brug af en demo eller gateway, der allerede kører. Stop den, eller vælg en anden med -Ddemo.data=…");
    }

    private static boolean laast(FileChannel fil) throws IOException {
        try {
            FileLock laas = fil.tryLock();
            return laas != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** What was looked at, and can be used. */
    Indstillinger opsaetning() {
        return opsaetning;
    }

    /** Gives the data folder free. */
    @Override
    public void close() {
        try {
            laas.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
