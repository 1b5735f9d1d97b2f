package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.besked.Skriver;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes what is left of each part-claim, and what has moved it (oir.md 3.4). */
final class Standskriver {

    private static final String ANDET = "ANDET";

    private final Skriver ud;

    Standskriver(Skriver ud) {
        this.ud = ud;
    }

    void skriv(Kontobillede billede) throws XMLStreamException {
        List<Kendtkrav> krav = billede.konto().krav().values().stream()
                .sorted(Comparator.comparing((Kendtkrav et) -> et.stam().nr()))
                .toList();
        for (Kendtkrav et : krav) {
            for (Kendtdel del : et.dele()) {
                skriv(et, del, billede);
            }
        }
    }

    private void skriv(Kendtkrav krav, Kendtdel del, Kontobillede billede) throws XMLStreamException {
        List<Bevaegelse> bevaegelser =
                del.bevaegelser().stream().filter(billede::med).toList();
        ud.begynd("DelfordringStand");
        ud.felt("FordringIdentifikation", krav.identifikation());
        ud.felt("DelfordringIdentifikation", del.delfordring().identifikation());
        ud.felt("DelfordringOprindeligtBeloeb", Skriver.tal(del.delfordring().beloeb()));
        ud.felt(
                "DelfordringRestance",
                Skriver.tal(bevaegelser.stream()
                        .map(Bevaegelse::formindsker)
                        .reduce(del.delfordring().beloeb(), BigDecimal::subtract)
                        .max(BigDecimal.ZERO)));
        if (billede.medBevaegelser()) {
            daekninger(bevaegelser);
            afskrivninger(bevaegelser);
            nedreguleringer(bevaegelser);
            renter(bevaegelser);
            // The debtor system adds to the claim, not to a part of it.
            if (krav.dele().get(0).equals(del)) {
                tilskrevet("TilskrevetRente", billede.tilskrevet(krav.identifikation(), false));
                tilskrevet("TilskrevetRykkergebyr", billede.tilskrevet(krav.identifikation(), true));
            }
        }
        ud.slut();
    }

    private void daekninger(List<Bevaegelse> bevaegelser) throws XMLStreamException {
        for (Bevaegelse et : af(bevaegelser, Bevaegelse.Art.INDBETALING, Bevaegelse.Art.DAEKNING)) {
            ud.begynd("Daekning");
            ud.felt("DaekningIdentifikation", et.identifikation());
            ud.felt("DaekningType", et.art() == Bevaegelse.Art.INDBETALING ? "INDBETALING" : et.aarsag());
            ud.felt("DaekningBeloeb", Skriver.tal(et.beloeb()));
            ud.felt("DaekningDato", et.dato());
            tilbagefoert(et);
            ud.slut();
        }
    }

    private void afskrivninger(List<Bevaegelse> bevaegelser) throws XMLStreamException {
        for (Bevaegelse et : af(bevaegelser, Bevaegelse.Art.AFSKRIVNING)) {
            ud.begynd("Afskrivning");
            ud.felt("AfskrivningIdentifikation", et.identifikation());
            ud.felt("AfskrivningAarsag", et.aarsag() == null ? ANDET : et.aarsag());
            ud.felt("AfskrivningBeloeb", Skriver.tal(et.beloeb()));
            ud.felt("AfskrivningDato", et.dato());
            tilbagefoert(et);
            ud.slut();
        }
    }

    private void nedreguleringer(List<Bevaegelse> bevaegelser) throws XMLStreamException {
        for (Bevaegelse et : af(bevaegelser, Bevaegelse.Art.NEDREGULERING)) {
            ud.begynd("Nedregulering");
            ud.felt("NedreguleringIdentifikation", et.identifikation());
            ud.felt("NedreguleringBeloeb", Skriver.tal(et.beloeb()));
            ud.felt("NedreguleringAarsag", et.aarsag());
            ud.felt("NedreguleringVirkningsdato", et.dato());
            ud.felt("NedreguleringTekst", et.tekst());
            ud.slut();
        }
    }

    private void renter(List<Bevaegelse> bevaegelser) throws XMLStreamException {
        for (Bevaegelse et : af(bevaegelser, Bevaegelse.Art.RENTE)) {
            ud.begynd("TilskrevetRente");
            ud.felt("TilskrevetRenteBeloeb", Skriver.tal(et.beloeb()));
            ud.felt("TilskrevetRenteDato", et.dato());
            tilbagefoert(et);
            ud.slut();
        }
    }

    private void tilskrevet(String navn, List<Tilskrivning> tilskrivninger) throws XMLStreamException {
        for (Tilskrivning en : tilskrivninger) {
            ud.begynd(navn);
            ud.felt(navn + "Beloeb", Skriver.tal(en.beloeb()));
            ud.felt(navn + "Dato", en.dato());
            ud.slut();
        }
    }

    private void tilbagefoert(Bevaegelse et) throws XMLStreamException {
        ud.felt("TilbagefoertMarkering", et.tilbagefoerer() == null ? null : "true");
    }

    private static List<Bevaegelse> af(List<Bevaegelse> bevaegelser, Bevaegelse.Art... arter) {
        return bevaegelser.stream()
                .filter(et -> List.of(arter).contains(et.art()))
                .toList();
    }
}
