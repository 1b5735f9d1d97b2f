/** What the front doors share: the checked reading pass, faults without internals, and how a SOAP service is published. */
package dk.snitflade.gateway.indgang;
