package dk.snitflade.gateway.besked;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** How stored messages are packed: zlib with {@link Ordbog}. */
final class Pakning {

    /** One per thread: what they allocate outside the heap costs more than packing a message. */
    private static final ThreadLocal<Deflater> PAKKER =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED));

    private static final ThreadLocal<Inflater> UDPAKKER = ThreadLocal.withInitial(Inflater::new);
    /** Large enough for what is usual; a larger message gets one of its own. */
    private static final ThreadLocal<byte[]> BUFFER = ThreadLocal.withInitial(() -> new byte[16 * 1024]);

    private Pakning() {}

    static byte[] pak(byte[] utf8) {
        Deflater pakker = PAKKER.get();
        pakker.reset();
        Ordbog.til(pakker);
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
        if (!Ordbog.til(udpakker)) {
            throw new DataFormatException("Beskeden er pakket med en ukendt ordbog");
        }
    }
}
