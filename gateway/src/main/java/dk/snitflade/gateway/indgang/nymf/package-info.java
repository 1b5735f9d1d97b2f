/** Front door NyMF: debtor systems hand over claims and actions, and fetch their receipts (nymf.md 3, 4.1). */
package dk.snitflade.gateway.indgang.nymf;
