package dk.snitflade.baenk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a process has used, as Linux counts it. */
final class Forbrug {

    /** Clock ticks in a second, as every Linux shows them. */
    private static final double TIK = 100;

    /** Places in {@code /proc/PID/stat} after the name: own time in user and kernel, then that of children that have ended. */
    private static final int EGEN = 11;

    private static final int BOERNS = 13;
    private static final int FORBI = 15;

    private static final Pattern RSS = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private Forbrug() {}

    /** Seconds of processor the process has used. */
    static double cpu(long pid) throws IOException {
        return sum(pid, BOERNS);
    }

    /** Seconds of processor a server has used with all its processes, also those that have ended. */
    static double cpuMedBoern(long pid) throws IOException {
        double sum = sum(pid, FORBI);
        var boern = ProcessHandle.of(pid).orElseThrow().descendants().iterator();
        while (boern.hasNext()) {
            long barn = boern.next().pid();
            if (Files.exists(Path.of("/proc/" + barn + "/stat"))) {
                sum += cpu(barn);
            }
        }
        return sum;
    }

    private static double sum(long pid, int til) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] felter = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double tik = 0;
        for (int nr = EGEN; nr < til; nr++) {
            tik += Long.parseLong(felter[nr]);
        }
        return tik / TIK;
    }

    /** Megabytes of the machine's memory the process holds now. */
    static double rss(long pid) throws IOException {
        Matcher rss = RSS.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
        if (!rss.find()) {
            throw new IOException("Processen " + pid + " siger ikke, hvad den fylder");
        }
        return Long.parseLong(rss.group(1)) / 1024.0;
    }
}
