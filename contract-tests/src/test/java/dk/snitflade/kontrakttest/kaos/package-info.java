/** Faults on purpose, with a printed seed: {@code mvn verify -Pchaos}. In the end everything accepted is there exactly once. */
package dk.snitflade.kontrakttest.kaos;
