package dk.snitflade.baenk;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How thoroughly to measure.
 *
 * @param hurtig short and rough: for seeing that it works, never for quoting
 * @param mappe where logs and results go
 */
record Vilkaar(boolean hurtig, long froe, Path mappe) {

    /** Whether {@code -Dbench.quick} is given. */
    static boolean iHast() {
        return !"false".equals(System.getProperty("bench.quick", "false"));
    }

    /** One window of a load; three in a row that agree end it. */
    Duration vindue() {
        return Duration.ofMillis(hurtig ? 500 : 2500);
    }

    int hoejstVinduer() {
        return hurtig ? 3 : 12;
    }

    /** The number, or a tenth of it when in a hurry. */
    int antal(int helt) {
        return hurtig ? helt / 10 : helt;
    }
}
