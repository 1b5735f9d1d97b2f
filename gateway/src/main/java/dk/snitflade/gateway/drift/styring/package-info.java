/** What an operator can do to deliveries: pause and resume a back end, plan windows, and settle what is stuck. */
package dk.snitflade.gateway.drift.styring;
