package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Aktionskvittering;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Holds the writer of a journal in the middle of a transaction, so that others gather behind it. */
final class Spaerring implements Ledsager {

    private final CountDownLatch naaet = new CountDownLatch(1);
    private final CountDownLatch fri = new CountDownLatch(1);

    @Override
    public void skriv(List<Aktionskvittering> kvitteringer) {
        naaet.countDown();
        vent(fri);
    }

    /** Waits until the writer is held. */
    void vent() {
        vent(naaet);
    }

    void loes() {
        fri.countDown();
    }

    private static void vent(CountDownLatch hos) {
        try {
            hos.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
