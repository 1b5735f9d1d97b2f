/** What accepting a delivery costs without any of our own code: a stock CXF endpoint that checks and stores nothing. */
package dk.snitflade.baenk.stock;
