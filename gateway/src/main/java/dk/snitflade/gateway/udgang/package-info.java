/** What the ways out share: one HTTP call that tells "never left" from "no answer", and the reading of answers. */
package dk.snitflade.gateway.udgang;
