package dk.snitflade.gateway.rutning;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code onboarding}. */
@Repository
public class OnboardingLager {

    private final JdbcClient jdbc;

    OnboardingLager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Onboarding> alle() {
        return jdbc.sql("select fordringshaver, fordringstype, gyldig_fra, gyldig_til from onboarding")
                .query(Onboarding.class)
                .list();
    }

    public void indsaet(Collection<Onboarding> raekker) {
        for (Onboarding raekke : raekker) {
            jdbc.sql("insert into onboarding values (:haver, :type, :fra, :til)")
                    .param("haver", raekke.fordringshaver())
                    .param("type", raekke.fordringstype())
                    .param("fra", raekke.gyldigFra())
                    .param("til", raekke.gyldigTil())
                    .update();
        }
    }
}
