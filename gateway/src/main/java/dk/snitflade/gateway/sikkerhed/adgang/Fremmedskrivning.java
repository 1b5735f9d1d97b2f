package dk.snitflade.gateway.sikkerhed.adgang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a browser sends on behalf of another site's page. Stands also where nobody logs in: a page on the net must
 * not act through the browser of one who runs the demo.
 */
final class Fremmedskrivning extends OncePerRequestFilter {

    private static final Set<String> LAESER_KUN = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> EGNE = Set.of("same-origin", "none");

    /** Every browser states it, and no page can change it. */
    private static final String HVORFRA = "Sec-Fetch-Site";

    @Override
    protected void doFilterInternal(HttpServletRequest ind, HttpServletResponse ud, FilterChain videre)
            throws IOException, ServletException {
        String hvorfra = ind.getHeader(HVORFRA);
        boolean fremmed = hvorfra != null && !EGNE.contains(hvorfra);
        if (fremmed && !LAESER_KUN.contains(ind.getMethod())) {
            ud.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        videre.doFilter(ind, ud);
    }

    /** A program that states its password in the call itself; nobody's browser does so unasked on this port. */
    static boolean erProgram(HttpServletRequest kald) {
        return kald.getHeader("Authorization") != null
                && kald.getHeader(HVORFRA) == null
                && kald.getHeader("Origin") == null
                && kald.getHeader("Cookie") == null;
    }
}
