package dk.snitflade.mocks.aktion;

import dk.snitflade.mocks.xml.Elementskriver;
import java.math.BigDecimal;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;

/** What a back end tells it did ({@code UdførtAktionValg}, {@code nymf.md} 4.1). */
public sealed interface Udfoert {

    /** A create with debtors the sender had not named. */
    record Oprettet(long fordringId, List<Haefter> haeftere) implements Udfoert {
        public Oprettet {
            haeftere = List.copyOf(haeftere);
        }
    }

    /** A withdrawal: the balance that went back, and each amount of interest; kroner. */
    record Tilbagekaldt(long fordringId, BigDecimal saldo, List<BigDecimal> renter) implements Udfoert {
        public Tilbagekaldt {
            renter = List.copyOf(renter);
        }
    }

    /** Writes it; nothing at all for null. */
    static void skriv(Elementskriver ud, Udfoert udfoert) throws XMLStreamException {
        if (udfoert == null) {
            return;
        }
        ud.start(Navne.sbm("UdførtAktionValg"));
        if (udfoert instanceof Oprettet oprettet) {
            ud.start(Navne.sbm("UdførtOpretFordringStruktur"));
            ud.felt(Navne.FORDRING_ID, oprettet.fordringId());
            ud.start(Navne.HAEFTELSER);
            for (Haefter haefter : oprettet.haeftere()) {
                haefter.skriv(ud);
            }
            ud.slut();
            ud.slut();
        } else if (udfoert instanceof Tilbagekaldt tilbagekaldt) {
            ud.start(Navne.sbm("UdførtTilbagekaldFordringStruktur"));
            ud.felt(Navne.FORDRING_ID, tilbagekaldt.fordringId());
            beloeb(ud, tilbagekaldt.saldo());
            for (BigDecimal rente : tilbagekaldt.renter()) {
                QName struktur = Navne.sbm("UdførtRenteStruktur");
                ud.start(struktur);
                beloeb(ud, rente);
                ud.slut();
            }
            ud.slut();
        }
        ud.slut();
    }

    private static void beloeb(Elementskriver ud, BigDecimal kroner) throws XMLStreamException {
        ud.start(Navne.sbm("FordringBeløbStruktur"));
        ud.felt(Navne.sbm("ValutaKode"), "DKK");
        ud.felt(Navne.BELOEB, kroner.toPlainString());
        ud.slut();
    }
}
