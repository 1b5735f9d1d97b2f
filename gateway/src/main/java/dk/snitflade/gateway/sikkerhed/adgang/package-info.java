/** Who may see and do what on the operations port: login, roles, and writing from the pages themselves only. */
package dk.snitflade.gateway.sikkerhed.adgang;
