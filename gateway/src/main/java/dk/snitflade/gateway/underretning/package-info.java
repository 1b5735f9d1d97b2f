/** Notifications: each gets a number of our own, in the order they become visible, and is served from here (nymf.md 6.5). */
package dk.snitflade.gateway.underretning;
