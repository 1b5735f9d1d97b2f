package dk.snitflade.gateway.fordringstype.forsideark;

import dk.snitflade.gateway.fordringstype.Katalog;
import dk.snitflade.gateway.fordringstype.Kataloger;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The cover sheet of one municipality and one business area on one day.
 *
 * @param kommune the municipality's name
 * @param omraade the area, by the plan's name or Gældsstyrelsen's
 * @param katalog first day of the catalogue's version the sheet is made of
 * @param typer in the catalogue's order; empty for an area nobody has
 */
public record Forsideark(String kommune, String omraade, LocalDate dag, LocalDate katalog, List<Typeark> typer) {

    public Forsideark {
        Objects.requireNonNull(kommune);
        Objects.requireNonNull(omraade);
        Objects.requireNonNull(dag);
        Objects.requireNonNull(katalog);
        typer = List.copyOf(typer);
    }

    /**
     * @param aaben whether a type, by its code, is open for the municipality on the day
     */
    public static Forsideark af(
            String kommune, String omraade, LocalDate dag, Kataloger kataloger, Predicate<String> aaben) {
        Katalog katalog = kataloger.paa(dag);
        List<Typeark> typer = katalog.omraade(omraade).stream()
                .map(type -> Typeark.af(type, katalog.opslag(type.kode(), dag), aaben.test(type.kode())))
                .toList();
        return new Forsideark(kommune, omraade, dag, katalog.gyldigFra(), typer);
    }
}
