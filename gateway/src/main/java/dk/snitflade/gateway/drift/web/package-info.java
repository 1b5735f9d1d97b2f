/**
 * The web server: one Tomcat with two ports, SOAP for the systems and operations for the people, and the checks that come
 * before it starts.
 */
package dk.snitflade.gateway.drift.web;
