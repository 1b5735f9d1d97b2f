package dk.snitflade.gateway.journal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the journal writes.
 *
 * @param skrivere threads that write; two let one group gather while the other commits
 * @param gruppe most deliveries in one transaction
 * @param koe most deliveries that wait; beyond it the caller is told to try again
 */
@ConfigurationProperties("snitflade.journal")
record JournalOpsaetning(
        @DefaultValue("2") int skrivere,
        @DefaultValue("64") int gruppe,
        @DefaultValue("512") int koe) {}
