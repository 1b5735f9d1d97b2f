package dk.snitflade.gateway.besked;

import dk.snitflade.gateway.fordring.Beloeb;
import dk.snitflade.gateway.fordring.Udfoert;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes UdførtAktionValg in the dialect of its writer. */
public final class Udfoertskriver {

    private Udfoertskriver() {}

    public static void skriv(Skriver ud, Udfoert udfoert) throws XMLStreamException {
        ud.begynd("UdførtAktionValg");
        if (udfoert instanceof Udfoert.Oprettet oprettet) {
            ud.begynd("UdførtOpretFordringStruktur");
            ud.felt("DMIFordringEFIFordringID", oprettet.fordringId());
            new Fordringsskriver(ud).haeftelser(oprettet.haeftelser());
            ud.slut();
        } else if (udfoert instanceof Udfoert.Tilbagekaldt tilbagekaldt) {
            ud.begynd("UdførtTilbagekaldFordringStruktur");
            ud.felt("DMIFordringEFIFordringID", tilbagekaldt.fordringId());
            beloeb(ud, tilbagekaldt.saldo());
            renter(ud, tilbagekaldt.renter());
            ud.slut();
        }
        ud.slut();
    }

    /** As {@link #skriv(Skriver, Udfoert)}, copied from how the journal keeps it: a thousand receipts go in one answer. */
    public static void kopier(Skriver ud, String kanonisk) throws XMLStreamException {
        ud.kopi(kanonisk);
    }

    private static void renter(Skriver ud, List<Udfoert.Rente> renter) throws XMLStreamException {
        for (Udfoert.Rente rente : renter) {
            ud.begynd("UdførtRenteStruktur");
            if (rente.periode() != null) {
                new Fordringsskriver(ud).periode(rente.periode());
            }
            beloeb(ud, rente.beloeb());
            ud.slut();
        }
    }

    private static void beloeb(Skriver ud, Beloeb beloeb) throws XMLStreamException {
        new Fordringsskriver(ud).beloeb("FordringBeløbStruktur", "DMIFordringBeløb", beloeb);
    }
}
