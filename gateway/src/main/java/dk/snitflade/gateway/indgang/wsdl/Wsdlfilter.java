package dk.snitflade.gateway.indgang.wsdl;

import dk.snitflade.wsdl.Dialekt;
import dk.snitflade.wsdl.Kontrakt;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Answers those who ask a service for its contract, before CXF does: CXF knows one WSDL per service, and this gateway has up
 * to four of each.
 */
final class Wsdlfilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> METODER = Set.of("GET", "HEAD");

    private final transient Kontraktvisning visning;
    private final transient WsdlOpsaetning opsaetning;

    Wsdlfilter(Kontraktvisning visning, WsdlOpsaetning opsaetning) {
        this.visning = visning;
        this.opsaetning = opsaetning;
    }

    @Override
    protected void doFilter(HttpServletRequest ind, HttpServletResponse ud, FilterChain videre)
            throws IOException, ServletException {
        String sti = ind.getServletPath() + (ind.getPathInfo() == null ? "" : ind.getPathInfo());
        Optional<Kontrakt> kontrakt = Kontraktvisning.paa(sti).filter(fundet -> METODER.contains(ind.getMethod()));
        Map<String, String> felter = kontrakt.isPresent() ? felter(ind) : Map.of();
        String tjeneste = opsaetning.tjeneste(ind.getRequestURL().toString(), sti);
        if (felter.containsKey("wsdl")) {
            wsdl(kontrakt.get(), felter, tjeneste, ud);
        } else if (felter.containsKey("xsd")) {
            xsd(kontrakt.get(), felter.get("xsd"), tjeneste, ud);
        } else {
            videre.doFilter(ind, ud);
        }
    }

    /** The query, whose names are written in either case. */
    private static Map<String, String> felter(HttpServletRequest ind) {
        Map<String, String> felter = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Collections.list(ind.getParameterNames()).forEach(navn -> felter.put(navn, ind.getParameter(navn)));
        return felter;
    }

    private void wsdl(Kontrakt kontrakt, Map<String, String> felter, String tjeneste, HttpServletResponse ud)
            throws IOException {
        Dialekt dialekt = null;
        if (felter.containsKey("dialekt")) {
            Optional<Dialekt> valgt = kontrakt.dialekter().stream()
                    .filter(kendt -> kendt.name().equalsIgnoreCase(felter.get("dialekt")))
                    .findFirst();
            if (valgt.isEmpty()) {
                tekst(ud, 404, "404 Tjenesten har ikke den dialekt");
                return;
            }
            dialekt = valgt.get();
        }
        xml(ud, visning.wsdl(kontrakt, dialekt, felter.containsKey("flad"), tjeneste));
    }

    private void xsd(Kontrakt kontrakt, String navn, String tjeneste, HttpServletResponse ud) throws IOException {
        Optional<byte[]> skema = visning.xsd(kontrakt, navn, tjeneste);
        if (skema.isPresent()) {
            xml(ud, skema.get());
        } else {
            tekst(ud, 404, "404 Tjenesten har ikke det skema");
        }
    }

    private static void xml(HttpServletResponse ud, byte[] dokument) throws IOException {
        send(ud, "text/xml;charset=UTF-8", dokument);
    }

    private static void tekst(HttpServletResponse ud, int status, String saetning) throws IOException {
        ud.setStatus(status);
        send(ud, "text/plain;charset=UTF-8", (saetning + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpServletResponse ud, String type, byte[] krop) throws IOException {
        ud.setContentType(type);
        ud.setContentLength(krop.length);
        ud.getOutputStream().write(krop);
    }
}
