/** The fagsystemer FBS, KY and KSD as receivers of what the gateway tells them ({@code oir.md} 3.6). */
package dk.snitflade.mocks.fagsystem;
