/** The ways out of a gateway that contracts do not show: one gateway in front of another. */
package dk.snitflade.kontrakttest.binding;
