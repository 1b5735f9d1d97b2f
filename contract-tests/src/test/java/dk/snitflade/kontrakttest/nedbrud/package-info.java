/** What goes down, and when: nothing that was answered is lost, and nothing is delivered twice. */
package dk.snitflade.kontrakttest.nedbrud;
