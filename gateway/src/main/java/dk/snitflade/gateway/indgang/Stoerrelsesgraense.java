package dk.snitflade.gateway.indgang;

import dk.snitflade.gateway.besked.Xml;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading a request that is larger than allowed; nothing is read ahead of the limit. */
final class Stoerrelsesgraense extends FilterInputStream {

    /** The reader is ahead of what it has told of by a buffer of its own. */
    private static final int LAEST_FREM = 64 * 1024;

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private final long hoejst;
    private final Runnable storBesked;
    private long laest;
    private boolean iHovedet = true;

    /** @param storBesked called once, when the request turns out to be large ({@link Plads#FRI}) */
    Stoerrelsesgraense(InputStream kilde, long hoejst, Runnable storBesked) {
        super(kilde);
        this.hoejst = hoejst;
        this.storBesked = storBesked;
    }

    /** The Body has begun; until then {@link Xml#HOVED} is the limit. */
    void kroppenBegynder() {
        iHovedet = false;
    }

    @Override
    public int read() throws IOException {
        int tegn = super.read();
        tael(tegn < 0 ? 0 : 1);
        return tegn;
    }

    @Override
    public int read(byte[] buffer, int fra, int antal) throws IOException {
        int antalLaest = super.read(buffer, fra, antal);
        tael(Math.max(antalLaest, 0));
        return antalLaest;
    }

    private void tael(int antal) {
        boolean lille = laest <= Plads.FRI;
        laest += antal;
        if (lille && laest > Plads.FRI) {
            storBesked.run();
        }
        if (iHovedet && laest > Xml.HOVED + LAEST_FREM) {
            throw new KaldFejl(
                    KaldFejl.Skyldes.AFSENDER,
                    "SOAP-kuvertens hoved er større end " + Xml.HOVED / KILOBYTE
                            + " KB, som er det højeste gatewayen tager imod.");
        }
        if (laest > hoejst) {
            throw new KaldFejl(
                    KaldFejl.Skyldes.AFSENDER,
                    "Beskeden er større end " + graense() + ", som er det højeste gatewayen tager imod.");
        }
    }

    /** In the largest unit that gives a whole number. */
    private String graense() {
        if (hoejst % MEGABYTE == 0) {
            return hoejst / MEGABYTE + " MB";
        }
        return hoejst % KILOBYTE == 0 ? hoejst / KILOBYTE + " KB" : hoejst + " bytes";
    }
}
