/** A year of trinvis onboarding, played on a clock that is moved, and compared with a golden. */
package dk.snitflade.kontrakttest.onboardingaar;
