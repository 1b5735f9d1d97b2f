package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Beloeb;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Periode;
import dk.snitflade.gateway.indgang.oeir.Konto.Delfordring;
import dk.snitflade.gateway.register.Kommuner.Klassevalg;
import java.util.List;

/** Interest or a fee that comes after its main claim: a related claim of its own (oir.md 5.3). */
final class Delkrav {

    private Delkrav() {}

    static Afgoerelse opret(Afgoerelse hidtil, Kendtkrav krav, Delfordring ny, Vilkaar vilkaar) {
        Klassevalg valg = vilkaar.deltype(krav, ny);
        if (!(valg instanceof Klassevalg.Type type)) {
            throw new OirAfvist(OirFejl.omKrav(
                    OirFejlId.KLASSE,
                    Klassetekst.af(valg, krav.stam().klasse() + "#" + ny.type()),
                    krav.identifikation()));
        }
        Kendtdel del = new Kendtdel(ny, null, List.of());
        Kendtkrav nyt = krav.med(del);
        Fordringsdata hoved = vilkaar.data().apply(krav.fordring());
        Fordringsdata data = new Fordringsdata(
                hoved.art(),
                type.fordringstype(),
                vilkaar.reference().get(),
                hoved.pEnhed(),
                krav.fordring(),
                ny.tekst() == null ? hoved.beskrivelse() : ny.tekst(),
                hoved.stiftelse(),
                hoved.forfald(),
                hoved.srb(),
                Beloeb.kroner(ny.beloeb()),
                ny.periodeFra() == null ? null : new Periode(ny.periodeFra(), ny.periodeTil()),
                Beloeb.kroner(ny.beloeb()),
                null,
                null,
                List.of(),
                List.of(),
                hoved.fordringshaver(),
                hoved.haeftelser());
        return hidtil.med(nyt)
                .og(List.of(new Oversat(
                        krav.identifikation(),
                        new Aktion(
                                Aktionskode.OPRETFORDRING,
                                vilkaar.fordringshaver(),
                                new Handling.Opret(data, List.of())),
                        vilkaar.udsaettelse(nyt, del, hidtil.konto().opkraevning()),
                        new Oversat.Ophav.NyDel(ny.identifikation()))));
    }
}
