package dk.snitflade.gateway.sikkerhed.adgang;

import jakarta.servlet.http.HttpServletRequest;

/** Tells the operations port from the SOAP port, where people have no business. */
@FunctionalInterface
public interface Driftsport {

    boolean fik(HttpServletRequest kald);
}
