/** The demo a newcomer runs with {@code mvn -Pdemo}: a morning's traffic through a gateway of one's own. */
package dk.snitflade.kontrakttest.demo;
