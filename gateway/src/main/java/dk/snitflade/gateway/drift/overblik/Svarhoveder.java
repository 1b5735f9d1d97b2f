package dk.snitflade.gateway.drift.overblik;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.IntSupplier;

/** Tells the browser to trust nothing but the operations surface's own files, and to keep no page. */
final class Svarhoveder extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String KUN_EGET =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final transient IntSupplier driftsport;

    Svarhoveder(IntSupplier driftsport) {
        this.driftsport = driftsport;
    }

    @Override
    protected void doFilter(HttpServletRequest ind, HttpServletResponse ud, FilterChain videre)
            throws IOException, ServletException {
        if (ind.getLocalPort() == driftsport.getAsInt()) {
            ud.setHeader("Content-Security-Policy", KUN_EGET);
            ud.setHeader("X-Content-Type-Options", "nosniff");
            ud.setHeader("Referrer-Policy", "no-referrer");
            // Style and script are asked for anew, so that an upgrade is seen, but may be kept when unchanged.
            ud.setHeader("Cache-Control", ind.getRequestURI().startsWith("/statisk/") ? "no-cache" : "no-store");
        }
        videre.doFilter(ind, ud);
    }
}
