/** Goldens: what the gateway answers, and what the back ends receive, for every example message. */
package dk.snitflade.kontrakttest.golden;
