/** Measures what the gateway decides per action, with JMH. Run by {@code mvn -Pbench -pl gateway -am verify}. */
package dk.snitflade.gateway.bench;
