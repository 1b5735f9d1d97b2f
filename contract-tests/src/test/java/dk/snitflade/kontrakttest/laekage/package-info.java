/** Nothing anybody sent is found again where it should not be (operations.md 9). */
package dk.snitflade.kontrakttest.laekage;
