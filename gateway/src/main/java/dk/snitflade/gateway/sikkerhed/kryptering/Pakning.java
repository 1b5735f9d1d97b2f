package dk.snitflade.gateway.sikkerhed.kryptering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import java.util.zip.InflaterInputStream;

/** Compression of what comes as it is. */
final class Pakning {

    private Pakning() {}

    static byte[] pak(byte[] klar) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (InputStream ind = new DeflaterInputStream(new ByteArrayInputStream(klar), deflater)) {
            return ind.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
    }

    static byte[] udpak(byte[] pakket) {
        try (InputStream ind = new InflaterInputStream(new ByteArrayInputStream(pakket))) {
            return ind.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
