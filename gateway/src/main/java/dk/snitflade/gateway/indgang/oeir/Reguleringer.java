package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.indgang.oeir.Kendtkrav.Sted;
import dk.snitflade.gateway.indgang.oeir.Konto.Delfordring;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Decides reductions and increases of a claim (oir.md 3.3, 4.2, 5.4). */
final class Reguleringer {

    private Reguleringer() {}

    static Afgoerelse nedreguler(Afgoerelse hidtil, Hensigt.Nedregulering ned, Vilkaar vilkaar) {
        Kendtkrav krav = hidtil.aabent(ned.krav());
        Kendtdel del = krav.del(ned.delfordring());
        if (del == null) {
            throw afvist(OirFejlId.UKENDT, "Delfordringen findes ikke på fordringen", ned.delfordring());
        }
        Bevaegelse kendt = bevaegelse(hidtil.konto(), ned.identifikation());
        Bevaegelse ny = new Bevaegelse(
                ned.identifikation(),
                ned.delfordring(),
                Bevaegelse.Art.NEDREGULERING,
                beloeb(ned, del, kendt),
                ned.aarsag(),
                ned.virkning(),
                ned.tekst(),
                null,
                null,
                null);
        if (kendt != null) {
            if (!kendt.samme(ny)) {
                throw new OirAfvist(OirFejl.om(
                        OirFejlId.IDENTIFIKATION_GENBRUGT,
                        "NedreguleringIdentifikation er brugt før til en anden nedregulering",
                        "NedreguleringIdentifikation",
                        ned.identifikation()));
            }
            return hidtil.fandtes("NedreguleringIdentifikation", ned.identifikation());
        }
        if (ny.beloeb().signum() == 0 || ny.beloeb().compareTo(del.rest()) > 0) {
            throw afvist(
                    OirFejlId.OVER_RESTEN,
                    "Nedreguleringen er større end restbeløbet på " + Kroner.tekst(del.rest()),
                    ned.delfordring());
        }
        return bogfoer(hidtil, krav, del, ny, null, vilkaar);
    }

    /**
     * Books a movement that has been found good; a claim that is away has its back end told.
     *
     * @param oplyst who paid as the payment names him; null when it names nobody
     */
    static Afgoerelse bogfoer(
            Afgoerelse hidtil, Kendtkrav krav, Kendtdel del, Bevaegelse ny, Skyldner oplyst, Vilkaar vilkaar) {
        Afgoerelse bogfoert = hidtil.med(krav.med(del.med(ny)));
        Skyldner betaler = Skyldnerkreds.betaler(krav, hidtil.konto().parter(), vilkaar.dag(), oplyst);
        return krav.sted() == Sted.UDE
                ? bogfoert.og(List.of(Haendelser.nedskriv(krav, del, ny, betaler, vilkaar)))
                : bogfoert;
    }

    /** A further part of the principal; interest and fees are claims of their own and not decided here. */
    static Afgoerelse foejTil(Afgoerelse hidtil, UUID kravId, Delfordring ny, Vilkaar vilkaar) {
        Kendtkrav krav = hidtil.aabent(kravId);
        Kendtdel kendt = del(hidtil.konto(), ny.identifikation());
        if (kendt != null) {
            if (krav.del(ny.identifikation()) == null || !samme(kendt.delfordring(), ny)) {
                throw afvist(
                        OirFejlId.IDENTIFIKATION_GENBRUGT,
                        "DelfordringIdentifikation er brugt før til en anden delfordring",
                        ny.identifikation());
            }
            return hidtil.fandtes("DelfordringIdentifikation", ny.identifikation());
        }
        if (ny.periodeFra() != null && ny.periodeTil().isBefore(ny.periodeFra())) {
            throw afvist(OirFejlId.DATO, "Periodens slutdato ligger før dens startdato", ny.identifikation());
        }
        if (ny.egenFordring()) {
            return Delkrav.opret(hidtil, krav, ny, vilkaar);
        }
        BigDecimal hoejst = vilkaar.profil().apply(krav.stam().klasse()).hoejst();
        if (hoejst != null && krav.hovedstol().add(ny.beloeb()).compareTo(hoejst) > 0) {
            throw new OirAfvist(Profilkontrol.forStor(krav.stam().klasse(), hoejst, krav.identifikation()));
        }
        Afgoerelse tilfoejet = hidtil.med(krav.med(new Kendtdel(ny, null, List.of())));
        return krav.sted() == Sted.UDE ? tilfoejet.og(List.of(Haendelser.opskriv(krav, ny, vilkaar))) : tilfoejet;
    }

    static Bevaegelse bevaegelse(Kendtkonto konto, UUID identifikation) {
        return dele(konto)
                .flatMap(del -> del.bevaegelser().stream())
                .filter(bevaegelse -> bevaegelse.identifikation().equals(identifikation))
                .findFirst()
                .orElse(null);
    }

    private static Kendtdel del(Kendtkonto konto, UUID identifikation) {
        return dele(konto)
                .filter(del -> del.delfordring().identifikation().equals(identifikation))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Kendtdel> dele(Kendtkonto konto) {
        return konto.krav().values().stream().flatMap(krav -> krav.dele().stream());
    }

    /** The whole rest, when all is to go; repeated, it was the rest of the first time. */
    private static BigDecimal beloeb(Hensigt.Nedregulering ned, Kendtdel del, Bevaegelse kendt) {
        if (ned.beloeb() != null) {
            return ned.beloeb();
        }
        return kendt == null ? del.rest() : kendt.beloeb();
    }

    private static boolean samme(Delfordring en, Delfordring anden) {
        return en.type().equals(anden.type()) && en.beloeb().compareTo(anden.beloeb()) == 0;
    }

    private static OirAfvist afvist(OirFejlId id, String tekst, UUID delfordring) {
        return new OirAfvist(OirFejl.om(id, tekst, "DelfordringIdentifikation", delfordring));
    }
}
