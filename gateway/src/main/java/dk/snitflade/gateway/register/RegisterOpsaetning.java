package dk.snitflade.gateway.register;

import dk.snitflade.gateway.aftale.Aftale;
import dk.snitflade.gateway.aftale.Aftale.Ret;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.rutning.Onboarding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the register holds at first start, under {@code snitflade.register}. Later starts read the database only.
 *
 * @param aftaler agreements; typer may name a placeholder of {@code fordringstype-koder}
 * @param onboarding the rows that open PSRM
 * @param kommuner municipalities served through the ØIR door
 * @param fagsystemer it-system instances and the names people know them by
 * @param klasser ØIR class to fordringstype
 * @param overgivelse when claims of a class are sent on
 * @param fordringstypeKoder placeholder code (XX…) to the real or local code (data/README.md, Pladsholdere)
 */
@ConfigurationProperties("snitflade.register")
public record RegisterOpsaetning(
        @DefaultValue List<AftaleRaekke> aftaler,
        @DefaultValue List<OnboardingRaekke> onboarding,
        @DefaultValue List<KommuneRaekke> kommuner,
        @DefaultValue List<FagsystemRaekke> fagsystemer,
        @DefaultValue List<KlasseRaekke> klasser,
        @DefaultValue List<Overgivelse> overgivelse,
        @DefaultValue Map<String, String> fordringstypeKoder) {

    /** An agreement; without rettigheder every switch is on. */
    public record AftaleRaekke(
            long fordringshaver,
            String navn,
            LocalDate gyldigFra,
            LocalDate gyldigTil,
            Set<String> indberettere,
            Set<String> typer,
            Set<Ret> rettigheder) {

        Aftale aftale() {
            Set<Ret> givne = rettigheder == null ? Set.copyOf(Arrays.asList(Ret.values())) : rettigheder;
            return new Aftale(fordringshaver, navn, gyldigFra, gyldigTil, indberettere, typer, givne);
        }
    }

    /** Where new claims of one fordringshaver's types, and of all types of its areas, go from a day on. */
    public record OnboardingRaekke(
            long fordringshaver,
            @DefaultValue Set<String> typer,
            @DefaultValue Set<String> omraader,
            LocalDate gyldigFra,
            LocalDate gyldigTil,
            @DefaultValue("PSRM") Maal maal,
            String dmiKode) {

        List<Onboarding> raekker() {
            return Stream.concat(
                            typer.stream().map(type -> raekke(type, null)),
                            omraader.stream().map(omraade -> raekke(null, omraade)))
                    .toList();
        }

        private Onboarding raekke(String type, String omraade) {
            return new Onboarding(null, fordringshaver, type, omraade, gyldigFra, gyldigTil, maal, dmiKode);
        }
    }

    public record KommuneRaekke(String cvr, String navn, long fordringshaver) {}

    public record FagsystemRaekke(UUID instans, String navn) {}

    /**
     * @param kommune CVR, or * for every municipality
     * @param fordringstype may be a placeholder of {@code fordringstypeKoder}
     */
    public record KlasseRaekke(
            @DefaultValue("*") String kommune,
            String noegle,
            String fordringstype,
            @DefaultValue("2020-01-01") LocalDate gyldigFra,
            LocalDate gyldigTil)
            implements Klasseregel {

        @Override
        public String klasse() {
            return noegle;
        }

        /** The same with another last day; null opens it. */
        public KlasseRaekke til(LocalDate sidsteDag) {
            return new KlasseRaekke(kommune, noegle, fordringstype, gyldigFra, sidsteDag);
        }
    }
}
