package dk.snitflade.gateway.besked;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * How stored messages are packed: zlib with a dictionary of the words every message is made of, so that what is left to store is
 * what differs. The dictionary is part of the format; a message names the one it was packed with by its checksum.
 */
final class Pakning {

    /** Never changed: messages packed with it are in databases. */
    static final String ORDBOG = "ordbog-1.txt";

    /** One per thread: what they allocate outside the heap costs more than packing a message. */
    private static final ThreadLocal<Deflater> PAKKER =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED));

    private static final ThreadLocal<Inflater> UDPAKKER = ThreadLocal.withInitial(Inflater::new);
    /** Large enough for what is usual; a larger message gets one of its own. */
    private static final ThreadLocal<byte[]> BUFFER = ThreadLocal.withInitial(() -> new byte[16 * 1024]);

    private static final byte[] ORD = ord();

    private Pakning() {}

    static byte[] pak(byte[] utf8) {
        Deflater pakker = PAKKER.get();
        pakker.reset();
        pakker.setDictionary(ORD);
        pakker.setInput(utf8);
        pakker.finish();
        byte[] ud = new byte[256 + utf8.length / 4];
        int antal = 0;
        while (!pakker.finished()) {
            if (antal == ud.length) {
                ud = Arrays.copyOf(ud, 2 * ud.length);
            }
            antal += pakker.deflate(ud, antal, ud.length - antal);
        }
        return Arrays.copyOf(ud, antal);
    }

    /** @throws IllegalStateException when the bytes were not packed here, or are not whole */
    static String udpak(byte[] pakket) {
        Inflater udpakker = UDPAKKER.get();
        udpakker.reset();
        udpakker.setInput(pakket);
        byte[] ud = BUFFER.get();
        int antal = 0;
        try {
            while (!udpakker.finished()) {
                if (antal == ud.length) {
                    ud = Arrays.copyOf(ud, 2 * ud.length);
                }
                int nye = udpakker.inflate(ud, antal, ud.length - antal);
                antal += nye;
                if (nye == 0 && !udpakker.finished()) {
                    fortsaet(udpakker);
                }
            }
        } catch (DataFormatException | IllegalArgumentException e) {
            throw new IllegalStateException("En gemt besked kan ikke pakkes ud", e);
        }
        return new String(ud, 0, antal, UTF_8);
    }

    private static void fortsaet(Inflater udpakker) throws DataFormatException {
        if (!udpakker.needsDictionary()) {
            throw new DataFormatException("Beskeden slutter for tidligt");
        }
        udpakker.setDictionary(ORD);
    }

    private static byte[] ord() {
        try (InputStream ordbog = Pakning.class.getResourceAsStream(ORDBOG)) {
            var ud = new ByteArrayOutputStream();
            ordbog.transferTo(ud);
            return ud.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
