/** The door PSRM tells its news through: stored as it comes, acknowledged, and given meaning in kvittering. */
package dk.snitflade.gateway.indgang.status;
