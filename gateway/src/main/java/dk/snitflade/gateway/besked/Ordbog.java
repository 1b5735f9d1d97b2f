package dk.snitflade.gateway.besked;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Adler32;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * What every stored message says alike, so that each holds only what is its own: half the size of a message compressed by
 * itself. The compressed bytes tell by a checksum that they need it (RFC 1950), so messages from before it are read as they
 * always were. A dictionary must never change once anything was stored with it; a better one is a new file beside it, and
 * both are offered on reading.
 */
final class Ordbog {

    private static final byte[] ORD = laes("/besked/ordbog-1.txt");
    private static final int SUM = sum(ORD);

    private Ordbog() {}

    /** To be called on a compressor that has been reset and has got nothing yet. */
    static void til(Deflater deflater) {
        deflater.setDictionary(ORD);
    }

    /** False when the message was made with a dictionary this gateway does not have. */
    static boolean til(Inflater inflater) {
        if (inflater.getAdler() != SUM) {
            return false;
        }
        inflater.setDictionary(ORD);
        return true;
    }

    private static int sum(byte[] bytes) {
        Adler32 sum = new Adler32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    private static byte[] laes(String navn) {
        try (InputStream fil = Ordbog.class.getResourceAsStream(navn)) {
            return fil.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
