package dk.snitflade.gateway.fordringstype;

import dk.snitflade.gateway.fordring.Beloeb;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.fordring.Periode;
import dk.snitflade.gateway.fordringstype.udtryk.Fakta;
import dk.snitflade.gateway.fordringstype.udtryk.Haefterfakta;
import dk.snitflade.gateway.fordringstype.udtryk.Kategori;
import dk.snitflade.gateway.fordringstype.udtryk.Kravfakta;
import dk.snitflade.gateway.fordringstype.udtryk.Tekstfelt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One claim as the filter judges it.
 *
 * @param modtagelse the day it is received in Denmark; today in a pre-check
 * @param hovedfordring its main claim; null for a claim that is one itself
 * @param fordringshaver the fordringshaver's name, which chooses between a type's variants; null when not known
 */
public record Filtersag(Fordringsdata data, LocalDate modtagelse, Hovedfordring hovedfordring, String fordringshaver) {

    public Filtersag {
        Objects.requireNonNull(data);
        Objects.requireNonNull(modtagelse);
    }

    /** A claim that stands alone, unless it points at a main claim of which nothing is known. */
    public static Filtersag af(Fordringsdata data, LocalDate modtagelse) {
        return new Filtersag(data, modtagelse, data.hovedfordring() == null ? null : Hovedfordring.UKENDT, null);
    }

    /** A claim under a main claim, sent along with it or later. */
    public static Filtersag under(Hovedfordring hovedfordring, Fordringsdata data, LocalDate modtagelse) {
        return new Filtersag(data, modtagelse, Objects.requireNonNull(hovedfordring), null);
    }

    /** The same claim of a fordringshaver known by name. */
    public Filtersag hos(String navn) {
        return new Filtersag(data, modtagelse, hovedfordring, navn);
    }

    /** What the rules look at, once for each debtor in the claim's order; once without debtor when it has none. */
    List<Fakta> fakta() {
        Kravfakta krav = krav();
        List<Haeftelse> haeftelser = data.haeftelser();
        if (haeftelser.isEmpty()) {
            return List.of(new Fakta(krav, Haefterfakta.INGEN));
        } else if (haeftelser.size() == 1) {
            return List.of(new Fakta(krav, haefter(haeftelser.get(0))));
        }
        return haeftelser.stream().map(h -> new Fakta(krav, haefter(h))).toList();
    }

    private Kravfakta krav() {
        Periode periode = data.periode();
        return new Kravfakta(
                data.art(),
                hovedfordring == null ? Kategori.HF : Kategori.RELATERET,
                Tekstfelt.synlig(data.beskrivelse()),
                data.stiftelse(),
                data.forfald(),
                data.srb(),
                periode == null ? null : periode.fra(),
                periode == null ? null : periode.til(),
                modtagelse,
                hovedfordring == null ? null : hovedfordring.forfald(),
                hovedfordring == null ? null : hovedfordring.modtagelse(),
                kroner(data.hovedstol()),
                kroner(data.beloeb()));
    }

    private static BigDecimal kroner(Beloeb beloeb) {
        return beloeb == null ? null : beloeb.kroner();
    }

    private static Haefterfakta haefter(Haeftelse h) {
        return new Haefterfakta(h.foraeldelse(), h.dom(), h.domDato(), h.forlig(), h.forligDato());
    }
}
