package dk.snitflade.gateway.indgang.oeir;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An accepted payment or annulment.
 *
 * @param saldi what is left of each part-claim it is about, in kroner
 * @param advis remarks
 */
record Betalingssvar(Map<UUID, BigDecimal> saldi, List<OirFejl> advis) implements Betalingsforloeb {}
