/** The load driver against a gateway that misbehaves now and then. */
package dk.snitflade.kontrakttest.trafik;
