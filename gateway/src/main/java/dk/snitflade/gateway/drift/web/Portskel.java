package dk.snitflade.gateway.drift.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * Keeps the two surfaces apart: one Tomcat serves both ports, and without this filter each would answer everything.
 * Judges by the port of the socket, which no header can change. Only the exact SOAP addresses pass, since CXF itself
 * would answer each endpoint under both of its prefixes and list its services.
 */
final class Portskel extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> METODER = Set.of("POST", "GET", "HEAD");

    private final transient Set<String> soapStier;
    private final transient IntSupplier driftsport;

    /**
     * @param soapStier exact paths answered on the SOAP surface
     * @param driftsport the port of the operations surface, asked per request
     */
    Portskel(Set<String> soapStier, IntSupplier driftsport) {
        this.soapStier = Set.copyOf(soapStier);
        this.driftsport = driftsport;
    }

    @Override
    protected void doFilter(HttpServletRequest ind, HttpServletResponse ud, FilterChain videre)
            throws IOException, ServletException {
        boolean paaDrift = ind.getLocalPort() == driftsport.getAsInt();
        int afvisning = paaDrift ? drift(ind) : soap(ind);
        if (afvisning == 0) {
            videre.doFilter(ind, ud);
            return;
        }
        // Not sendError: its error dispatch would reach the operations side.
        ud.setStatus(afvisning);
        ud.setContentType(Fejltekst.TYPE.toString());
        ud.getWriter().write(Fejltekst.af(afvisning));
    }

    private int drift(HttpServletRequest ind) {
        return WebKonfiguration.CXF_PRAEFIKSER.contains(ind.getServletPath()) ? 404 : 0;
    }

    private int soap(HttpServletRequest ind) {
        String rest = ind.getPathInfo() == null ? "" : ind.getPathInfo();
        if (!soapStier.contains(ind.getServletPath() + rest)) {
            return 404;
        }
        if (!METODER.contains(ind.getMethod())) {
            return 405;
        }
        // Nothing unpacks a compressed request; the XML reader would call it malformed.
        String kodning = ind.getHeader("Content-Encoding");
        return kodning == null || kodning.equalsIgnoreCase("identity") ? 0 : 415;
    }
}
