package dk.snitflade.gateway.journal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The exclusive right to one data folder, held as a lock on {@code gateway.lock} in it. The operating system gives it
 * back when the process ends, however it ends. Zonky's own lock comes too late, after initdb ({@code stack.md 6} rule 4).
 */
public final class DatamappeLaas implements AutoCloseable {

    private final Path mappe;
    private final FileChannel fil;

    private DatamappeLaas(Path mappe, FileChannel fil) {
        this.mappe = mappe;
        this.fil = fil;
    }

    /**
     * Takes the lock; makes the folder if needed.
     *
     * @param datamappe the data folder, as configured by {@code snitflade.data}
     * @return the lock, to be kept as long as the folder is used
     * @throws Startfejl when another gateway holds it, or the folder cannot be made or written
     */
    public static DatamappeLaas tag(Path datamappe) {
        try {
            // A link to a folder is fine, but createDirectories refuses one.
            if (!Files.isDirectory(datamappe)) {
                Files.createDirectories(datamappe);
            }
            Path mappe = datamappe.toRealPath();
            FileChannel fil = FileChannel.open(
                    mappe.resolve("gateway.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (laas(fil)) {
                skrivProcesnummer(fil);
                return new DatamappeLaas(mappe, fil);
            }
            String ejer = laesProcesnummer(fil);
            fil.close();
            throw new Startfejl("En anden gateway" + ejer + " bruger allerede datamappen " + mappe
                    + ". Stop den, eller vælg en anden med --snitflade.data=…");
        } catch (IOException fejl) {
            throw new Startfejl(
                    "Datamappen " + datamappe.toAbsolutePath().normalize()
                            + " kan ikke oprettes eller skrives i. Ret rettighederne, eller vælg en anden med"
                            + " --snitflade.data=…",
                    fejl);
        }
    }

    private static boolean laas(FileChannel fil) throws IOException {
        try {
            return fil.tryLock() != null;
        } catch (OverlappingFileLockException fejl) {
            // Another gateway in this very process, as in a test.
            return false;
        }
    }

    private static void skrivProcesnummer(FileChannel fil) throws IOException {
        byte[] tekst = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
        fil.truncate(0).write(ByteBuffer.wrap(tekst), 0);
    }

    private static String laesProcesnummer(FileChannel fil) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(20);
        int antal = fil.read(buffer, 0);
        String tekst = antal < 1 ? "" : new String(buffer.array(), 0, antal, StandardCharsets.US_ASCII);
        return tekst.matches("[0-9]+") ? " (proces " + tekst + ")" : "";
    }

    /**
     * @return the locked folder, absolute and without symbolic links
     */
    public Path mappe() {
        return mappe;
    }

    /** Gives the folder free. The file stays: removing it would let two gateways lock two different files. */
    @Override
    public void close() {
        try {
            fil.close();
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }
}
