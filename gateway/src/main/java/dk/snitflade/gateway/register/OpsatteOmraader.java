package dk.snitflade.gateway.register;

import dk.snitflade.gateway.register.RegisterOpsaetning.OmraadeRaekke;
import dk.snitflade.gateway.rutning.Omraader;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The business areas as the configuration lists them. */
@Component
class OpsatteOmraader implements Omraader {

    private final Map<String, Set<String>> typer;

    OpsatteOmraader(RegisterOpsaetning opsaetning) {
        this.typer = opsaetning.omraader().stream()
                .collect(Collectors.toUnmodifiableMap(OmraadeRaekke::navn, OmraadeRaekke::typer));
    }

    @Override
    public Set<String> navne() {
        return typer.keySet();
    }

    @Override
    public Set<String> typer(String omraade) {
        return typer.getOrDefault(omraade, Set.of());
    }
}
