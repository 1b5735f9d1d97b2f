/** The administration of agreements and onboarding on the operations port: JSON and CSV under {@code /api}. */
package dk.snitflade.gateway.drift.register;
