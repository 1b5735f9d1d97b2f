package dk.snitflade.gateway.fordringstype.forsideark;

import dk.snitflade.gateway.fordringstype.Beskrivelsesregel;
import dk.snitflade.gateway.fordringstype.Fordringstype;
import dk.snitflade.gateway.fordringstype.Regel;
import dk.snitflade.gateway.fordringstype.Typeopslag;
import dk.snitflade.gateway.fordringstype.Udfald;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One type on a cover sheet.
 *
 * @param type the type itself: code, name, law, kinds, debtor numbers, related types, remarks
 * @param aaben whether the municipality may send it to PSRM on the sheet's day
 * @param spaerret the Danish reason it cannot be sent at all; null when it can
 * @param stamdata every piece of master data once
 * @param beskrivelse what the description must and must not say, Danish sentences
 * @param regler the filter's rules, in number order
 */
public record Typeark(
        Fordringstype type,
        boolean aaben,
        String spaerret,
        List<Stamdatakrav> stamdata,
        List<String> beskrivelse,
        List<Regelark> regler) {

    /**
     * One rule.
     *
     * @param saetning what the sender is told when it is broken
     * @param udfald what that leads to
     * @param siden the day the limit began; null when not known
     */
    public record Regelark(String id, String saetning, Udfald udfald, LocalDate siden) {

        static Regelark af(Regel regel) {
            return new Regelark(regel.id(), regel.saetning(), regel.udfald(), regel.siden());
        }
    }

    public Typeark {
        Objects.requireNonNull(type);
        stamdata = List.copyOf(stamdata);
        beskrivelse = List.copyOf(beskrivelse);
        regler = List.copyOf(regler);
    }

    static Typeark af(Fordringstype type, Typeopslag opslag, boolean aaben) {
        return new Typeark(
                type,
                aaben,
                opslag instanceof Typeopslag.Afvist afvist ? afvist.besked() : null,
                Stamdatakrav.af(type),
                type.beskrivelse().regler().stream()
                        .map(Beskrivelsesregel::saetning)
                        .toList(),
                type.filter().regler().stream().map(Regelark::af).toList());
    }

    /** Whether broken rules stop a claim; otherwise they are warnings and the sheet should say so. */
    public boolean afgoerende() {
        return type.filter().styrke().afgoerende();
    }
}
