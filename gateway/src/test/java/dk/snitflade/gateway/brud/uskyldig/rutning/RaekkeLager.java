package dk.snitflade.gateway.brud.uskyldig.rutning;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks nothing: a Lager may hold SQL, in rutning too, and so may its nested types. */
record RaekkeLager(JdbcClient jdbc) {

    record Raekke(java.sql.Date dag) {}
}
