/** Tables as text: semicolon, UTF-8, one header line (data/README.md). Knows nothing of what stands in them. */
package dk.snitflade.gateway.csv;
