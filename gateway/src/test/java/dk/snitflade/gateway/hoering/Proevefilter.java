package dk.snitflade.gateway.hoering;

import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Hoering;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Regelbrud;
import dk.snitflade.gateway.indgang.Dom;
import java.math.BigDecimal;
import java.util.List;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Plays the entry filter after the sorting: a reference that begins with H, or an increase of 666 kroner, must be heard. */
@TestComponent
class Proevefilter implements BeanPostProcessor {

    static final String REGEL = "R_2_3";
    static final String SAETNING = "Forældelsesdatoen ligger for langt ude i fremtiden.";
    static final String HOERES = "666.00";

    private static final Hoering HOERING = new Hoering(List.of(
            new Regelbrud(REGEL, SAETNING), new Regelbrud("R_4_2", "Hovedstolen er over grænsen for fordringstypen.")));

    @Override
    public Object postProcessAfterInitialization(Object boenne, String navn) {
        if (!(boenne instanceof Dom)) {
            return boenne;
        }
        ProxyFactory dom = new ProxyFactory(boenne);
        dom.setProxyTargetClass(true);
        dom.addAdvice((MethodInterceptor) kald -> {
            Object svar = kald.proceed();
            return kald.getMethod().getName().equals("rut") ? filtrer((Behandling) svar) : svar;
        });
        return dom.getProxy();
    }

    private static Behandling filtrer(Behandling ruttet) {
        return ruttet.hverLinje(linje -> skalHoeres(linje) ? linje.hoer(HOERING) : linje);
    }

    private static boolean skalHoeres(Linje linje) {
        if (linje.afvist()
                || linje.rute().maal() != Maal.PSRM
                || !Hoering.mulig(linje.aktion().kode())) {
            return false;
        }
        return linje.aktion().handling() instanceof Handling.Opskriv opskriv
                ? opskriv.beloeb().kroner().equals(new BigDecimal(HOERES))
                : linje.aktion().data().reference().startsWith("H");
    }
}
