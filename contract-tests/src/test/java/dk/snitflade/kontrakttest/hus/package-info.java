/** What every black-box test and the demo stand on: processes, SOAP, messages with ids of their own, and the two APIs. */
package dk.snitflade.kontrakttest.hus;
