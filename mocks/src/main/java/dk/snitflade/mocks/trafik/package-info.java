/**
 * The load driver: plays fagsystemer and debtor systems against a gateway with the contract's own example messages, and
 * reconciles in the end what was sent, accepted and delivered.
 */
package dk.snitflade.mocks.trafik;
