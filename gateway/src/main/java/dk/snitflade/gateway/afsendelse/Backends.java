package dk.snitflade.gateway.afsendelse;

import dk.snitflade.gateway.fordring.Maal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Hands a consignment to the back end it is for. Every target has exactly one; a missing one stops the start. */
@Component
public class Backends {

    private final Map<Maal, Backend> efterMaal = new EnumMap<>(Maal.class);

    Backends(List<Backend> backends) {
        backends.forEach(backend -> efterMaal.put(backend.maal(), backend));
        if (efterMaal.size() != Maal.values().length || backends.size() != efterMaal.size()) {
            throw new IllegalStateException(
                    "Der skal være netop én afsender til hvert mål, men der er " + efterMaal.keySet());
        }
    }

    Backend til(Maal maal) {
        return efterMaal.get(maal);
    }

    public Kaldsvar send(Forsendelse forsendelse) {
        return efterMaal.get(forsendelse.maal()).send(forsendelse);
    }

    public Kaldsvar spoerg(Forsendelse forsendelse) {
        return efterMaal.get(forsendelse.maal()).spoerg(forsendelse);
    }
}
