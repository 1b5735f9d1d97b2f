package dk.snitflade.gateway.angreb;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** How much memory all threads of this JVM, the gateway's too, have asked for: what an attack costs, whatever the clock says. */
final class Forbrug {

    /** Some forty times an ordinary request; a tenth of the smallest attack here, had it been unpacked. */
    static final long HOEJST = 100L * 1024 * 1024;

    private final ThreadMXBean traade = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final long foer = nu();

    /** Bytes since this was made; those of threads that have ended are not seen. */
    long siden() {
        return nu() - foer;
    }

    private long nu() {
        return Arrays.stream(traade.getThreadAllocatedBytes(traade.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }
}
