package dk.snitflade.gateway.underretning;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Compression of what is kept. */
final class Pakning {

    private Pakning() {}

    static byte[] pak(byte[] indhold) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(indhold);
            deflater.finish();
            ByteArrayOutputStream pakket = new ByteArrayOutputStream(indhold.length / 3 + 64);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                pakket.write(buffer, 0, deflater.deflate(buffer));
            }
            return pakket.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** @param stoerrelse bytes before compression */
    static byte[] udpak(byte[] pakket, int stoerrelse) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pakket);
            byte[] indhold = new byte[stoerrelse];
            if (inflater.inflate(indhold) != stoerrelse) {
                throw new IllegalStateException("En gemt underretning er kortere, end den var");
            }
            return indhold;
        } catch (DataFormatException e) {
            throw new IllegalStateException("En gemt underretning kan ikke pakkes ud", e);
        } finally {
            inflater.end();
        }
    }
}
