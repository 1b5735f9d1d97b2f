package dk.snitflade.gateway.indgang.oeir;

/** Where a payment request is on its way through the door: still a case, or answered. */
sealed interface Betalingsforloeb permits Betalingssag, Betalingssvar {}
