package dk.snitflade.gateway.indgang;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Room for large requests, so that several at once cannot fill the memory. A request that grows past what is free for all takes
 * its whole length at once, waits a little for it, and is else asked to come again. It gives the room back when its call is over.
 */
@Component
class Plads implements ServletRequestListener {

    /** So much of every request needs no room. Far above a usual message: only leverancer with documents or thousands of actions. */
    static final int FRI = 256 * 1024;

    /** One in memory costs two to three times its length (measured: 115 MB for 48 MB); the rest of the heap is for the others. */
    private static final int DEL_AF_HEAP = 4;

    /** More than these would hold too many of the threads that answer everybody. */
    private static final int VENTENDE = 16;

    private static final int KILOBYTE = 1024;
    private static final String TAGET = "snitflade.plads";

    private final Semaphore kilobytes;
    private final int stoerst;
    private final Duration vent;

    @Autowired
    Plads(IndgangOpsaetning opsaetning) {
        this(opsaetning.hoejstBytes(), Runtime.getRuntime().maxMemory() / DEL_AF_HEAP, opsaetning.vent());
    }

    /**
     * @param hoejst bytes of the largest request, which always has room when it is alone
     * @param samlet bytes of all large requests together
     */
    Plads(long hoejst, long samlet, Duration vent) {
        stoerst = iKilobytes(hoejst);
        kilobytes = new Semaphore(Math.max(stoerst, iKilobytes(samlet)), true);
        this.vent = vent;
    }

    /**
     * Takes room for the request, until it is over.
     *
     * @throws KaldFejl when there is none within the wait; the same message may be sent again
     */
    void tag(ServletRequest kald) {
        long laengde = kald.getContentLengthLong();
        int plads = laengde < 0 ? stoerst : Math.min(stoerst, iKilobytes(laengde));
        if (!faaet(plads)) {
            throw new KaldFejl(
                    KaldFejl.Skyldes.TRAVLHED,
                    "Gatewayen læser for mange store beskeder lige nu. Intet er gemt. Send beskeden igen om lidt.");
        }
        kald.setAttribute(TAGET, plads);
    }

    @Override
    public void requestDestroyed(ServletRequestEvent slut) {
        if (slut.getServletRequest().getAttribute(TAGET) instanceof Integer plads) {
            slut.getServletRequest().removeAttribute(TAGET);
            kilobytes.release(plads);
        }
    }

    /** Bytes of large requests that there is room for now. */
    long ledig() {
        return (long) kilobytes.availablePermits() * KILOBYTE;
    }

    private boolean faaet(int plads) {
        try {
            return kilobytes.getQueueLength() < VENTENDE
                    && kilobytes.tryAcquire(plads, vent.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stoppes) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int iKilobytes(long bytes) {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, (bytes + KILOBYTE - 1) / KILOBYTE));
    }
}
