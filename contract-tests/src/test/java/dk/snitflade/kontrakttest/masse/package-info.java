/** Runs of many claims at once, as when one coding fault has to be collected back (oir.md 5.6). */
package dk.snitflade.kontrakttest.masse;
