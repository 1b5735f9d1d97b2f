/** Keys, trust and TLS of both doors and of the calls to the back ends, and whose a certificate is (nymf.md 7.2-7.3). */
package dk.snitflade.gateway.sikkerhed.certifikat;
