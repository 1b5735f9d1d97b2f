/**
 * Signed and encrypted messages (nymf.md 7.4): what a profile asks for, and the checks that CXF's policy engine does not make
 * by itself. WSS4J checks signatures on a tree, so this is the one place that may know DOM.
 */
package dk.snitflade.gateway.sikkerhed.wss;
