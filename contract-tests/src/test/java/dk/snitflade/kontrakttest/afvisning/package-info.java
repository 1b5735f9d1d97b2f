/** Bad input: each kind gets its own level of answer, says nothing about our insides, and leaves nothing behind. */
package dk.snitflade.kontrakttest.afvisning;
