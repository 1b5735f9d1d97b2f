package dk.snitflade.gateway.brud.rutning;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks: sorting decides without I/O. Named otherwise than …Lager, so the exception does not reach it. */
record SpoergerDatabasen(JdbcClient jdbc) {}
