package dk.snitflade.gateway.register;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The fagsystemer's profiles, from {@code fagsystemprofiler/} on the class path; a configuration may replace them. */
@ConfigurationProperties("snitflade.profiler")
public record Profiler(@DefaultValue List<Klasseprofil> klasser) {

    /** What holds for a class on the day. */
    public Klasseprofil klasse(String noegle, LocalDate dag) {
        return Klasseregel.vaelg(klasser, "*", noegle, dag).orElse(Klasseprofil.INGEN);
    }
}
