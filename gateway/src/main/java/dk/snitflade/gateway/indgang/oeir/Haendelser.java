package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Beloeb;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.fordring.Udsaettelse;
import dk.snitflade.gateway.indgang.oeir.Konto.Delfordring;
import dk.snitflade.gateway.indgang.oeir.Oversat.Ophav;
import dk.snitflade.gateway.journal.AfloesningLager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the back end of a claim is told when the fagsystem changes it (oir.md 5.4). */
final class Haendelser {

    private static final String ANDEN_BETALING = "ANDEN_BETALING";

    private Haendelser() {}

    /**
     * A payment has its day; a correction must have none (519).
     *
     * @param betaler who paid; null when nobody has to be named
     */
    static Oversat nedskriv(Kendtkrav krav, Kendtdel del, Bevaegelse bevaegelse, Skyldner betaler, Vilkaar vilkaar) {
        boolean betaling = bevaegelse.art() == Bevaegelse.Art.INDBETALING
                || bevaegelse.aarsag().equals(ANDEN_BETALING);
        return new Oversat(
                krav.identifikation(),
                new Aktion(
                        Aktionskode.NEDSKRIV,
                        vilkaar.fordringshaver(),
                        new Handling.Nedskriv(
                                del.fordring() == null ? krav.fordring() : del.fordring(),
                                Beloeb.kroner(bevaegelse.beloeb()),
                                betaling ? "INDB" : "REGU",
                                betaling ? bevaegelse.dato() : null,
                                betaling ? betaler : null,
                                List.of())),
                null,
                new Ophav.Bevaeget(bevaegelse.identifikation()));
    }

    static Oversat opskriv(Kendtkrav krav, Delfordring del, Vilkaar vilkaar) {
        return opskriv(krav, krav.fordring(), del.beloeb(), vilkaar);
    }

    /**
     * A write-up of what the back end has not heard of before.
     *
     * @param fordring the claim id of the claim, or of its interest or fee
     */
    static Oversat opskriv(Kendtkrav krav, long fordring, BigDecimal beloeb, Vilkaar vilkaar) {
        return opskriv(krav, Aktionskode.OPSKRIVNINGREGULERING, fordring, beloeb, null, null, null, vilkaar);
    }

    /** Annuls the write-down the back end was told of, with its amount, day and payer (nymf.md 3.6). */
    static Oversat annuller(Kendtkrav krav, Bevaegelse bevaegelse, Betalinger.Melding melding, Vilkaar vilkaar) {
        return opskriv(
                krav,
                Aktionskode.OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING,
                melding.fordring(),
                bevaegelse.beloeb(),
                bevaegelse.dato(),
                melding.aktion(),
                melding.betaler(),
                vilkaar);
    }

    private static Oversat opskriv(
            Kendtkrav krav,
            Aktionskode kode,
            long fordring,
            BigDecimal beloeb,
            LocalDate virkning,
            Long aktionRef,
            Skyldner betaler,
            Vilkaar vilkaar) {
        return new Oversat(
                krav.identifikation(),
                new Aktion(
                        kode,
                        vilkaar.fordringshaver(),
                        new Handling.Opskriv(
                                fordring,
                                Beloeb.kroner(beloeb),
                                virkning,
                                aktionRef,
                                betaler,
                                null,
                                List.of(),
                                List.of())),
                null,
                new Ophav.Besked());
    }

    /** @param aarsag for example KLAG; only HAFT has a day of its own (psrm.md 4.5) */
    static Oversat tilbagekald(Kendtkrav krav, long fordring, String aarsag, LocalDate virkning, Vilkaar vilkaar) {
        return new Oversat(
                krav.identifikation(),
                new Aktion(
                        Aktionskode.TILBAGEKALD,
                        vilkaar.fordringshaver(),
                        new Handling.Tilbagekald(fordring, aarsag, virkning, List.of())),
                null,
                new Ophav.Besked());
    }

    /**
     * The claim comes again as it is now, once it is ripe, and its interest and fees after it. The back end knows it by a
     * new reference, since the old one belongs to what was recalled.
     *
     * @param nyt the claim after the change
     */
    static List<Oversat> genindsend(Kendtkrav nyt, Kendtkonto konto, Vilkaar vilkaar) {
        List<Oversat> igen = new ArrayList<>();
        Fordringsdata data = Skyldnerkreds.i(
                vilkaar.data().apply(nyt.fordring()).medBeloeb(nyt.hovedstol(), nyt.rest()),
                nyt,
                konto.parter(),
                vilkaar.dag());
        igen.add(igen(
                nyt,
                nyt.fordring(),
                data,
                vilkaar.udsaettelse(nyt, konto.opkraevning()),
                new Ophav.Genindsendt(),
                vilkaar));
        for (Kendtdel del : nyt.dele()) {
            if (del.fordring() != null) {
                Fordringsdata egen = vilkaar.data().apply(del.fordring()).medBeloeb(del.rest(), del.rest());
                igen.add(igen(
                        nyt,
                        del.fordring(),
                        Skyldnerkreds.i(egen, nyt, konto.parter(), vilkaar.dag()),
                        vilkaar.udsaettelse(nyt, del, konto.opkraevning()),
                        new Ophav.GenindsendtDel(del.delfordring().identifikation()),
                        vilkaar));
            }
        }
        return igen;
    }

    /**
     * A claim that came back without a withdrawal of ours goes on as a new one, under a new claim id and reference but of the
     * same FordringIdentifikation: only what was withdrawn can be sent again (540).
     *
     * @param nyt the claim as it is now; without interest or fees of its own
     */
    static Oversat opretIgen(Kendtkrav nyt, Kendtkonto konto, Vilkaar vilkaar) {
        Fordringsdata data = Skyldnerkreds.i(
                vilkaar.data().apply(nyt.fordring()).medBeloeb(nyt.hovedstol(), nyt.rest()),
                nyt,
                konto.parter(),
                vilkaar.dag());
        return new Oversat(
                nyt.identifikation(),
                new Aktion(
                        Aktionskode.OPRETFORDRING,
                        vilkaar.fordringshaver(),
                        new Handling.Opret(data.medReference(vilkaar.reference().get()), List.of())),
                vilkaar.udsaettelse(nyt, konto.opkraevning()),
                new Ophav.Genindsendt());
    }

    /**
     * Recalls a claim that is away as wrong, and has it come as a new one, with interest and fees that still have something
     * left, when the recall has been carried out: after FEJL nothing can be sent again (539).
     *
     * @param nyt the claim as it is to be from now on
     */
    static Afgoerelse afloes(Afgoerelse hidtil, Kendtkrav nyt, Vilkaar vilkaar) {
        UnaryOperator<Fordringsdata> kreds =
                data -> Skyldnerkreds.i(data, nyt, hidtil.konto().parter(), vilkaar.dag())
                        .medReference(vilkaar.reference().get());
        List<Kendtdel> egne = nyt.dele().stream()
                .filter(del -> del.fordring() != null && del.rest().signum() > 0)
                .toList();
        Handling.Opret opret = new Handling.Opret(
                kreds.apply(vilkaar.data().apply(nyt.fordring()).medBeloeb(nyt.hovedstol(), nyt.rest())),
                egne.stream()
                        .map(del -> new Handling.Opret(
                                kreds.apply(vilkaar.data()
                                        .apply(del.fordring())
                                        .medBeloeb(del.rest(), del.rest())
                                        .sendtMed()),
                                List.of()))
                        .toList());
        return hidtil.og(List.of(
                tilbagekald(nyt, nyt.fordring(), "FEJL", null, vilkaar),
                new Oversat(
                        nyt.identifikation(),
                        new Aktion(Aktionskode.OPRETFORDRING, vilkaar.fordringshaver(), opret),
                        AfloesningLager.VENTER,
                        new Ophav.Afloest(
                                nyt.fordring(),
                                egne.stream()
                                        .map(del -> del.delfordring().identifikation())
                                        .toList()))));
    }

    private static Oversat igen(
            Kendtkrav krav, long fordring, Fordringsdata data, Udsaettelse udsaettelse, Ophav ophav, Vilkaar vilkaar) {
        return new Oversat(
                krav.identifikation(),
                new Aktion(
                        Aktionskode.GENINDSENDFORDRING,
                        vilkaar.fordringshaver(),
                        new Handling.Genindsend(
                                fordring, data.medReference(vilkaar.reference().get()))),
                udsaettelse,
                ophav);
    }
}
