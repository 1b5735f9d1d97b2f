/**
 * What a municipality's cover sheet for a business area says: the types, the master data they require and their filter
 * rules in Danish sentences. Values only; pages and printable HTML are made of them elsewhere.
 */
package dk.snitflade.gateway.fordringstype.forsideark;
