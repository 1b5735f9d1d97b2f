package dk.snitflade.gateway.register;

import dk.snitflade.gateway.fordringstype.Fordringstype;
import dk.snitflade.gateway.fordringstype.Katalog;
import dk.snitflade.gateway.fordringstype.Kataloger;
import dk.snitflade.gateway.rutning.Omraader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The business areas of the municipalities' plan as the catalogue has them. A row about an area holds for a type of any
 * version: a type that comes or goes must not open or close by the day the register was read.
 */
@Component
class Katalogomraader implements Omraader {

    private final Map<String, Set<String>> typer = new LinkedHashMap<>();

    Katalogomraader(Kataloger kataloger) {
        for (Katalog katalog : kataloger.versioner()) {
            for (String omraade : katalog.planomraader()) {
                Set<String> koder = typer.computeIfAbsent(omraade, nyt -> new LinkedHashSet<>());
                katalog.omraade(omraade).stream().map(Fordringstype::kode).forEach(koder::add);
            }
        }
    }

    @Override
    public Set<String> navne() {
        return Collections.unmodifiableSet(typer.keySet());
    }

    @Override
    public Set<String> typer(String omraade) {
        return Collections.unmodifiableSet(typer.getOrDefault(omraade, Set.of()));
    }
}
