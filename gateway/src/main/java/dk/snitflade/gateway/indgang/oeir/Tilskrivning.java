package dk.snitflade.gateway.indgang.oeir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A reminder fee or interest that the municipality's debtor system has added to a fagsystem's claim, as a related claim of
 * its own through NyMF (oir.md 3.4).
 *
 * @param krav the fagsystem's claim
 * @param beloeb kroner, as it was added
 * @param dato the day it was received here
 */
record Tilskrivning(UUID krav, boolean gebyr, BigDecimal beloeb, LocalDate dato) {}
