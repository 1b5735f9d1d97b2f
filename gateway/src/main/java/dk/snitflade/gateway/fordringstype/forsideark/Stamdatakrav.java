package dk.snitflade.gateway.fordringstype.forsideark;

import dk.snitflade.gateway.fordringstype.Fordringstype;
import dk.snitflade.gateway.fordringstype.Regel;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse.Ikke;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse.Og;
import dk.snitflade.gateway.fordringstype.udtryk.Betingelse.Udfyldt;
import dk.snitflade.gateway.fordringstype.udtryk.Kategori;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a type's filter asks of one piece of master data. */
public record Stamdatakrav(Felt felt, Krav krav) {

    /** Whether a value must be there. */
    public enum Krav {
        UDFYLDES,
        SKAL_VAERE_TOMT,
        VALGFRIT
    }

    public Stamdatakrav {
        Objects.requireNonNull(felt);
        Objects.requireNonNull(krav);
    }

    /**
     * Every piece of master data with what the type's rules say of it alone. A rule on two together, such as judgment or
     * settlement, is seen among the rules.
     */
    static List<Stamdatakrav> af(Fordringstype type) {
        Map<Felt, Krav> krav = new EnumMap<>(Felt.class);
        krav.put(Felt.HOVEDFORDRING, type.kategori() == Kategori.RELATERET ? Krav.UDFYLDES : Krav.SKAL_VAERE_TOMT);
        type.filter().regler().stream().map(Regel::betingelse).forEach(betingelse -> saml(betingelse, krav));
        return Arrays.stream(Felt.values())
                .map(felt -> new Stamdatakrav(felt, krav.getOrDefault(felt, Krav.VALGFRIT)))
                .toList();
    }

    private static void saml(Betingelse betingelse, Map<Felt, Krav> krav) {
        if (betingelse instanceof Og og) {
            saml(og.venstre(), krav);
            saml(og.hoejre(), krav);
        } else if (betingelse instanceof Udfyldt udfyldt) {
            Felt.af(udfyldt.af().tekst()).ifPresent(felt -> krav.put(felt, Krav.UDFYLDES));
        } else if (betingelse instanceof Ikke ikke && ikke.af() instanceof Udfyldt udfyldt) {
            Felt.af(udfyldt.af().tekst()).ifPresent(felt -> krav.put(felt, Krav.SKAL_VAERE_TOMT));
        }
    }
}
