/**
 * Delivery: due work is leased, called outside any transaction and booked with a guarded update. Silence is a state of its
 * own (UKENDT): the back end is asked before anything is sent again.
 */
package dk.snitflade.gateway.afsendelse;
