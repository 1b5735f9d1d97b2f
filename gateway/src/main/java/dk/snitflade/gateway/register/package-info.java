/**
 * The register as the running gateway sees it: agreements, onboarding, municipalities and classes, loaded from
 * configuration at first start and kept in the database.
 */
package dk.snitflade.gateway.register;
