/** Notifications: what a back end has to tell of the claims it holds, kept until somebody fetches it ({@code psrm.md} 5.3). */
package dk.snitflade.mocks.underretning;
