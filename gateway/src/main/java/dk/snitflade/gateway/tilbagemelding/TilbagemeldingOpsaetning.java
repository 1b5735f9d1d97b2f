package dk.snitflade.gateway.tilbagemelding;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the fagsystemer take what they are told, and how hard it is tried.
 *
 * @param instans the debtor side's own it-system instance, as the sender in the route
 * @param adresser per municipality and fagsystem; a municipality's own before the common one
 * @param foerste wait after the first try that failed; doubled for each after it
 * @param hoejst longest wait between two tries
 * @param horisont after this time an operator must look
 * @param laas how long a node may be about one call before another takes over
 * @param samtidige most calls at a time to one fagsystem of one municipality
 * @param daekningstyper DaekningType by DMIIndbetalingAktivitetType; what is not here is INDBETALING
 * @param afskrivningsaarsager AfskrivningAarsag by FordringAfskrivningÅrsagKode; what is not here is ANDET
 */
@ConfigurationProperties("snitflade.tilbagemelding")
public record TilbagemeldingOpsaetning(
        @DefaultValue("99990000-1111-4222-8333-444455556666")
        UUID instans,

        @DefaultValue List<Adresse> adresser,
        @DefaultValue("5s") Duration foerste,
        @DefaultValue("1h") Duration hoejst,
        @DefaultValue("7d") Duration horisont,
        @DefaultValue("3m") Duration laas,
        @DefaultValue("4") int samtidige,
        @DefaultValue Map<String, String> daekningstyper,
        @DefaultValue Map<String, String> afskrivningsaarsager) {

    private static final String ALLE = "*";

    /**
     * @param kommune CVR, or * for every municipality
     * @param adresse what stands before the service's own path
     */
    public record Adresse(@DefaultValue(ALLE) String kommune, UUID fagsystem, URI adresse) {}

    /** Where the fagsystem of the municipality is; empty when nobody has said. */
    Optional<URI> adresse(String kommune, UUID fagsystem) {
        return adresser.stream()
                .filter(a -> a.fagsystem().equals(fagsystem))
                .filter(a -> a.kommune().equals(kommune) || a.kommune().equals(ALLE))
                .reduce((ene, anden) -> anden.kommune().equals(kommune) ? anden : ene)
                .map(Adresse::adresse);
    }

    String daekningstype(String middel) {
        return middel == null ? "INDBETALING" : daekningstyper.getOrDefault(middel, "INDBETALING");
    }

    String afskrivningsaarsag(String kode) {
        return kode == null ? "ANDET" : afskrivningsaarsager.getOrDefault(kode, "ANDET");
    }
}
