/** A test CA and every certificate that tests and vendors need, the broken ones too. Never for production. */
package dk.snitflade.mocks.certifikat;
