/**
 * Danish holidays, bank closing days and the days that move a limitation date, computed for any year. Pure functions over
 * days handed in.
 */
package dk.snitflade.gateway.fordringstype.kalender;
