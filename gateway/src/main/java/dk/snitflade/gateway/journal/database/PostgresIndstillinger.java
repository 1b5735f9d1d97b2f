package dk.snitflade.gateway.journal.database;

import java.util.Map;

/**
 * Settings of the embedded server. They go to a shell on the command line, so a value is one plain word. lz4 (for
 * WAL or TOAST) is not built into these binaries, and pglz costs more processor than it saves disk.
 */
final class PostgresIndstillinger {

    /** What promise 1 of {@code architecture.md} rests on; read back after each start ({@code stack.md 6} rule 1). */
    static final Map<String, String> HOLDBARHED = Map.of(
            // Zonky puts -F (fsync off) on the command line; this comes later there and wins.
            "fsync", "on",
            // An answer is sent after commit, so commit must mean: on disk.
            "synchronous_commit", "on",
            // A page half written at power loss is repaired from the log.
            "full_page_writes", "on");

    /** Sized for two cores shared with the gateway itself. */
    static final Map<String, String> DRIFT = Map.of(
            // Nobody but this machine, and no socket left behind in a shared folder.
            "listen_addresses",
            "127.0.0.1",
            "unix_socket_directories",
            "",
            // Holds the due work and the hot indexes; the operating system caches the rest.
            "shared_buffers",
            "256MB",
            // Fewer checkpoints under load: full page images after each of them are most of the log.
            "max_wal_size",
            "2GB",
            // The pool, a pool for tests, listeners and an operator's psql.
            "max_connections",
            "60",
            // All statements are short; compiling them costs more than running them.
            "jit",
            "off",
            // Two cores, short statements; and no use of /dev/shm, which is small in containers.
            "max_parallel_workers_per_gather",
            "0",
            // The log of the server must not quote rows: they hold personal data (operations.md 9).
            "log_error_verbosity",
            "terse",
            "log_min_error_statement",
            "panic");

    /** Same order of text on every system, whatever LANG says, and an initdb that cannot fail on a missing locale. */
    static final Map<String, String> SPROG =
            Map.of("locale-provider", "builtin", "builtin-locale", "C.UTF-8", "locale", "C");

    private PostgresIndstillinger() {}
}
