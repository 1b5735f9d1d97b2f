package dk.snitflade.gateway.drift.overblik;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Danish unless the reader has chosen English; whatever else a cookie or an address says is Danish too. */
final class Sprogvalg extends CookieLocaleResolver {

    /** Both the parameter of the language link and the cookie that remembers it. */
    static final String NAVN = "sprog";

    static final Locale DANSK = Locale.forLanguageTag("da");

    Sprogvalg() {
        super(NAVN);
        setDefaultLocale(DANSK);
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
    }

    @Override
    protected Locale parseLocaleValue(String vaerdi) {
        return kendt(Locale.forLanguageTag(vaerdi));
    }

    @Override
    public void setLocale(HttpServletRequest ind, HttpServletResponse ud, Locale sprog) {
        super.setLocale(ind, ud, sprog == null ? DANSK : kendt(sprog));
    }

    private static Locale kendt(Locale sprog) {
        return sprog.getLanguage().equals("en") ? Locale.ENGLISH : DANSK;
    }
}
