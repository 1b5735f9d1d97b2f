package dk.snitflade.gateway.drift.styring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A form is sent from the gateway's own page, never from another site in the operator's browser. */
@Component
class Formularvagt implements HandlerInterceptor, WebMvcConfigurer {

    private static final Set<String> EGNE = Set.of("same-origin", "none");

    @Override
    public void addInterceptors(InterceptorRegistry register) {
        register.addInterceptor(this)
                .addPathPatterns(
                        "/backends/**", "/vinduer/**", "/bord/**", "/underretninger/**", "/register/**", "/indsigt/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest ind, HttpServletResponse ud, Object behandler) {
        if (!ind.getMethod().equals("POST") || egen(ind)) {
            return true;
        }
        ud.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return false;
    }

    private static boolean egen(HttpServletRequest ind) {
        String sted = ind.getHeader("Sec-Fetch-Site");
        String oprindelse = ind.getHeader("Origin");
        return (sted == null || EGNE.contains(sted))
                && (oprindelse == null || oprindelse.endsWith("//" + ind.getHeader("Host")));
    }
}
