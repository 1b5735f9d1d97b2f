/** The wire form of an action, in the one place where it is read and written; and the hardened XML streams it uses. */
package dk.snitflade.gateway.besked;
