package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.indgang.oeir.Kendtkrav.Sted;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Decides payments and their annulment (oir.md 3.5, 5.4). A claim at the debt collector is written down with the day of
 * payment; one at home only changes what will be sent.
 */
final class Betalinger {

    private static final String ELEMENT = "IndbetalingIdentifikation";

    private Betalinger() {}

    /** Errors of every part are collected by {@link #fejl}, so all parts are good here. */
    static Betalingsafgoerelse foretag(Betalingsafgoerelse hidtil, Indbetaling betaling, Vilkaar vilkaar) {
        List<OirFejl> fejl = fejl(hidtil, betaling, vilkaar);
        if (!fejl.isEmpty()) {
            throw new OirAfvist(fejl);
        }
        Betalingsafgoerelse nu = hidtil;
        for (Indbetaling.Del del : betaling.dele()) {
            Fundet fundet = Fundet.i(nu, del.delfordring());
            Bevaegelse ny = new Bevaegelse(
                    Udledt.id(betaling.identifikation(), del.delfordring()),
                    del.delfordring(),
                    Bevaegelse.Art.INDBETALING,
                    del.beloeb(),
                    betaling.middel(),
                    betaling.dato(),
                    null,
                    null,
                    betaling.identifikation(),
                    null);
            nu = nu.med(
                    fundet.konto(),
                    Reguleringer.bogfoer(
                            nu.konti().get(fundet.konto()),
                            fundet.krav(),
                            fundet.del(),
                            ny,
                            betaling.betaler(),
                            vilkaar));
        }
        return nu;
    }

    private static List<OirFejl> fejl(Betalingsafgoerelse hidtil, Indbetaling betaling, Vilkaar vilkaar) {
        if (betaling.sum().compareTo(betaling.beloeb()) != 0) {
            return List.of(OirFejl.om(
                    OirFejlId.INDHOLD,
                    "Delfordringernes beløb giver " + Kroner.tekst(betaling.sum()) + " tilsammen, ikke "
                            + Kroner.tekst(betaling.beloeb()),
                    ELEMENT,
                    betaling.identifikation()));
        }
        if (betaling.dato().isAfter(vilkaar.dag())) {
            return List.of(OirFejl.om(
                    OirFejlId.DATO, "Indbetalingens dato ligger i fremtiden", ELEMENT, betaling.identifikation()));
        }
        Set<UUID> set = new HashSet<>();
        return betaling.dele().stream()
                .flatMap(del -> (set.add(del.delfordring())
                                ? brud(hidtil, del)
                                : List.of(
                                        om(OirFejlId.INDHOLD, "Delfordringen står to gange i samme indbetaling", del)))
                        .stream())
                .toList();
    }

    private static List<OirFejl> brud(Betalingsafgoerelse hidtil, Indbetaling.Del del) {
        Fundet fundet = Fundet.i(hidtil, del.delfordring());
        if (fundet == null) {
            return List.of(om(OirFejlId.UKENDT, "Delfordringen findes ikke hos kommunen", del));
        }
        Kendtkonto konto = hidtil.konti().get(fundet.konto()).konto();
        if (!konto.aaben()) {
            return List.of(
                    om(OirFejlId.TILSTAND, "Kontoen er " + konto.tilstand().toLowerCase(java.util.Locale.ROOT), del));
        }
        try {
            hidtil.konti().get(fundet.konto()).aabent(fundet.krav().identifikation());
        } catch (OirAfvist e) {
            return e.fejl();
        }
        return del.beloeb().compareTo(fundet.del().rest()) <= 0
                ? List.of()
                : List.of(om(
                        OirFejlId.OVER_RESTEN,
                        "Beløbet er større end restbeløbet på "
                                + Kroner.tekst(fundet.del().rest()),
                        del));
    }

    /**
     * Undoes a payment. What the back end was told is annulled there; what it never heard of is written up, when the claim
     * was sent without it; and what it rejected needs no word.
     *
     * @param meldinger what became of the movements the back end was told of
     */
    static Betalingsafgoerelse annuller(
            Betalingsafgoerelse hidtil,
            Betalingsoenske.Annuller annuller,
            Map<UUID, Melding> meldinger,
            Vilkaar vilkaar) {
        Betalingsafgoerelse nu = hidtil;
        for (UUID konto : hidtil.konti().keySet()) {
            for (Kendtkrav krav : hidtil.konti().get(konto).konto().krav().values()) {
                for (Kendtdel del : krav.dele()) {
                    for (Bevaegelse bevaegelse : del.bevaegelser()) {
                        if (annuller.indbetaling().equals(bevaegelse.indbetaling())) {
                            nu = nu.med(
                                    konto,
                                    omgoer(
                                            nu.konti().get(konto),
                                            Fundet.i(nu, del.delfordring().identifikation()),
                                            bevaegelse,
                                            annuller.aarsag(),
                                            meldinger.get(bevaegelse.identifikation()),
                                            vilkaar));
                        }
                    }
                }
            }
        }
        return nu;
    }

    private static Afgoerelse omgoer(
            Afgoerelse hidtil, Fundet fundet, Bevaegelse bevaegelse, String aarsag, Melding melding, Vilkaar vilkaar) {
        if (!hidtil.konto().aaben()) {
            throw new OirAfvist(OirFejl.om(
                    OirFejlId.TILSTAND, "Kontoen er ikke længere åben", "DebitorkontoIdentifikation", fundet.konto()));
        }
        Bevaegelse omvendt = bevaegelse.omvendt(vilkaar.dag(), aarsag);
        Kendtkrav krav = fundet.krav();
        Afgoerelse omgjort = hidtil.med(krav.med(fundet.del().med(omvendt)));
        if (krav.sted() != Sted.UDE) {
            return omgjort;
        }
        long ude =
                fundet.del().fordring() == null ? krav.fordring() : fundet.del().fordring();
        if (melding == null || melding.fordring() != ude) {
            return omgjort.og(List.of(
                    Haendelser.opskriv(krav, ude, bevaegelse.beloeb(), vilkaar).fra(omvendt)));
        }
        return melding.afvist()
                ? omgjort
                : omgjort.og(List.of(
                        Haendelser.annuller(krav, bevaegelse, melding, vilkaar).fra(omvendt)));
    }

    /** Whether a payment that comes again names the same payer, as far as it has mattered. */
    static boolean sammeBetaler(
            Betalingsafgoerelse nu, Indbetaling betaling, Map<UUID, Melding> meldinger, LocalDate dag) {
        return betaling.dele().stream().allMatch(del -> {
            Melding melding = meldinger.get(Udledt.id(betaling.identifikation(), del.delfordring()));
            Fundet fundet = Fundet.i(nu, del.delfordring());
            return melding == null
                    || betaling.betaler() == null
                    || Objects.equals(
                            melding.betaler(),
                            Skyldnerkreds.betaler(
                                    fundet.krav(),
                                    nu.konti().get(fundet.konto()).konto().parter(),
                                    dag,
                                    betaling.betaler()));
        });
    }

    private static OirFejl om(OirFejlId id, String tekst, Indbetaling.Del del) {
        return OirFejl.om(id, tekst, "DelfordringIdentifikation", del.delfordring());
    }

    /**
     * What the back end was told of a movement.
     *
     * @param fordring the claim id it was told under
     * @param betaler who was said to have paid; null when nobody was named
     */
    record Melding(long aktion, long fordring, boolean afvist, Skyldner betaler) {}

    /** A part-claim, and where it is. */
    private record Fundet(UUID konto, Kendtkrav krav, Kendtdel del) {

        /** Null when none of the accounts has it. */
        static Fundet i(Betalingsafgoerelse nu, UUID delfordring) {
            for (Map.Entry<UUID, Afgoerelse> konto : nu.konti().entrySet()) {
                for (Kendtkrav krav : konto.getValue().konto().krav().values()) {
                    if (krav.del(delfordring) != null) {
                        return new Fundet(konto.getKey(), krav, krav.del(delfordring));
                    }
                }
            }
            return null;
        }
    }
}
