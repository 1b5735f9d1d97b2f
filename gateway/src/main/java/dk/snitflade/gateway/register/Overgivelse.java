package dk.snitflade.gateway.register;

import dk.snitflade.gateway.gyldighed.Gyldig;
import java.time.LocalDate;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a municipality sends claims of a class on to the debt collector.
 *
 * @param kommune CVR, or * for every municipality
 * @param klasse a class, or one above it as {@code FBS.*}
 * @param ekstraDage days after the last timely payment date
 * @param fundament whether judgment, settlement, acknowledgement or receipt is demanded
 * @param vedAnkomst whether what is not ripe when it comes is refused, rather than waited for
 * @param manuel whether it is held until a person has decided
 */
public record Overgivelse(
        @DefaultValue("*") String kommune,
        String klasse,
        @DefaultValue("2020-01-01") LocalDate gyldigFra,
        LocalDate gyldigTil,
        @DefaultValue("0") int ekstraDage,
        @DefaultValue("false") boolean fundament,
        @DefaultValue("false") boolean vedAnkomst,
        @DefaultValue("false") boolean manuel)
        implements Gyldig, Klasseregel {

    /** What holds without a rule: sent the day after the last timely payment date. */
    public static final Overgivelse STRAKS = new Overgivelse("*", "*", LocalDate.EPOCH, null, 0, false, false, false);

    /** The same with another last day; null opens it. */
    public Overgivelse til(LocalDate sidsteDag) {
        return new Overgivelse(kommune, klasse, gyldigFra, sidsteDag, ekstraDage, fundament, vedAnkomst, manuel);
    }
}
