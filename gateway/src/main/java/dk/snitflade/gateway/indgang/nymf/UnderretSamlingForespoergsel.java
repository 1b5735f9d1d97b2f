package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.wsdl.Dialekt;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A call of MFUnderretSamlingHent as it was sent (nymf.md 4.3). Each search field is null when it was left out; which of
 * them go together is a rule, not a matter of the schema.
 */
record UnderretSamlingForespoergsel(
        String afsender,
        String transaktionsId,
        Instant modtaget,
        long fordringshaver,
        LocalDate datoFra,
        LocalDate datoTil,
        BigInteger nummerFra,
        BigInteger nummerTil,
        Dialekt dialekt) {}
