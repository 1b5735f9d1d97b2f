package dk.snitflade.mocks.aktion;

import dk.snitflade.mocks.tid.DanskTid;
import dk.snitflade.mocks.xml.Elementskriver;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;

/** Writes {@code MFAktionStruktur}, {@code nymf.md} 3.7. */
public final class Aktionsskriver {

    private static final QName AFVIST_SAMLING = Navne.sbm("AfvistÅrsagSamling");
    private static final QName AFVIST_STRUKTUR = Navne.sbm("MFAktionAfvistStruktur");
    private static final QName AFVIST_NUMMER = Navne.sbm("MFAktionAfvistNummer");
    private static final QName AFVIST_TEKST = Navne.sbm("MFAktionAfvistTekst");

    private Aktionsskriver() {}

    /** Writes the status of one action. */
    public static void skriv(Elementskriver ud, Aktionsstatus status) throws XMLStreamException {
        Aktion aktion = status.aktion();
        ud.start(Navne.AKTION_STRUKTUR);
        ud.felt(Navne.FORDRING_ID, aktion.fordringId());
        // A main claim is its own main claim.
        ud.felt(
                Navne.HOVEDFORDRING_ID,
                aktion.hovedFordringId() == null ? aktion.fordringId() : aktion.hovedFordringId());
        ud.felt(Navne.REFERENCE, aktion.reference());
        ud.felt(Navne.AKTION_ID, aktion.aktionId());
        ud.felt(Navne.AKTION_KODE, aktion.kode());
        ud.felt(Navne.FORDRINGSHAVER, aktion.fordringshaver());
        ud.felt(Navne.STATUS_KODE, status.status());
        ud.felt(Navne.STATUS_AENDRET, DanskTid.tekst(status.aendret()));
        ud.felt(Navne.MODTAGET, DanskTid.tekst(aktion.modtaget()));
        skrivAarsager(ud, status.afvist());
        ud.slut();
    }

    /** Writes {@code AfvistÅrsagSamling}, also when there are no reasons. */
    public static void skrivAarsager(Elementskriver ud, List<Afvisning> afvist) throws XMLStreamException {
        if (afvist.isEmpty()) {
            ud.tom(AFVIST_SAMLING);
            return;
        }
        ud.start(AFVIST_SAMLING);
        for (Afvisning grund : afvist) {
            ud.start(AFVIST_STRUKTUR);
            ud.felt(AFVIST_NUMMER, grund.nummer());
            ud.felt(AFVIST_TEKST, grund.tekst());
            ud.slut();
        }
        ud.slut();
    }
}
