/** What happens at the debt collector, told to the fagsystem the claim came from (oir.md 3.6, 5.5). */
package dk.snitflade.gateway.tilbagemelding;
