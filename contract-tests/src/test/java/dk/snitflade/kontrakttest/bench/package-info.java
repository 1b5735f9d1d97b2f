/** Load on a whole gateway, measured and written to {@code target/bench}; run by {@code -Pbench} only. No bound fails a build. */
package dk.snitflade.kontrakttest.bench;
