package dk.snitflade.mocks.dmi;

import dk.snitflade.mocks.aktion.Aktionsstatus;

/**
 * One receipt: the status of one action of one leverance.
 *
 * @param leveranceId MFLeveranceID the action came in
 * @param status the action's status now
 */
public record DmiKvittering(long leveranceId, Aktionsstatus status) {}
