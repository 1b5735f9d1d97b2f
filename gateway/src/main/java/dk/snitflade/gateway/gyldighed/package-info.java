/** What holds on some days and not on others: versions by validity dates, and which of them holds on a day. */
package dk.snitflade.gateway.gyldighed;
