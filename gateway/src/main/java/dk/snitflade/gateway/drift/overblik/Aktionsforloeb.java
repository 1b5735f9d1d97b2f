package dk.snitflade.gateway.drift.overblik;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** The answer of {@code GET /api/aktioner/{aktionId}}: the fields of the list, and what happened, oldest first. */
record Aktionsforloeb(@JsonUnwrapped Aktionssvar aktion, List<Forsoeg> forsoeg, List<Haendelse> haendelser) {}
